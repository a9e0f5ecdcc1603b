using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>What the tests of single values are judged in: the last of March 2023, a portal, no vocabulary.</summary>
internal static class ValuesScope
{
    public static CheckScope Create(bool doubtInferred = false) => new(
        PortalSnapshot.For(new Portal { Id = "p", Url = Url("https://xamau.example.gov.vn/"), Unit = "UBND xã Mẫu", Contributors = ["Thôn 1", "Thôn 2"] }),
        new DateOnly(2023, 3, 31),
        new CampaignMatcher(PortalVocabulary.Empty))
    { DoubtInferred = doubtInferred };

    /// <summary>A parameter with a value that no text sets.</summary>
    public static Parameter Inferred(string type, object value) =>
        new("p", type, new Dated<ParameterValue>([(new DateOnly(2023, 1, 1), new ParameterValue(value, new LegalBasis(null!, null, BasisKind.Inferred, null)))]));

    public static PortalUrl Url(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException(text, nameof(text));
}
