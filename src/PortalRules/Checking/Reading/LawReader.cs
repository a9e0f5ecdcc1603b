using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Packs;

namespace PortalRules.Checking.Reading;

/// <summary>Reads the legal texts that a report cites.</summary>
internal static class LawReader
{
    public static Dictionary<string, LegalSource> Read(ReportNode law) => law.Items().Select(Source).ToDictionary(s => s.Id, StringComparer.Ordinal);

    public static LegalBasis Basis(ReportNode basis, IReadOnlyDictionary<string, LegalSource> law) => new(
        law.TryGetValue(basis["source"].Text(), out var source) ? source : throw basis["source"].Wrong("a text that stands under \"law\""),
        At(basis["at"]),
        basis["kind"].Word<BasisKind>(MachineWords.Of),
        basis["note"].TextOrNull());

    /// <summary>Which of them the check applied, and why; those of which it says nothing are left out.</summary>
    public static ImmutableArray<LawApplication> Applications(ReportNode law, IReadOnlyDictionary<string, LegalSource> sources) =>
    [
        .. law.Items().Where(s => !s["application"].IsNull).Select(s => new LawApplication(
            sources[s["id"].Text()],
            s["application"]["reason"].Word<ApplicationReason>(MachineWords.Of),
            s["application"]["why"].Localized(),
            s["application"]["packs"].List(p => p.Text()))),
    ];

    private static LegalSource Source(ReportNode source) => new()
    {
        Id = source["id"].Text(),
        Kind = source["kind"].Text(),
        Number = source["number"].TextOrNull(),
        Issuer = source["issuer"].Text(),
        Issued = source["issued"].DayOrNull(),
        Title = source["title"].LocalizedOrNull(),
        From = source["from"].DayOrNull(),
        NotBefore = source["notBefore"].DayOrNull(),
        To = source["to"].DayOrNull(),
        LastKnown = source["lastKnown"].DayOrNull(),
        KnownFrom = source["knownFrom"].Text(),
        Binds = source["binds"].List(l => l.Text()),
        Duties = [.. source["duties"].Items().Select(d => new LegalDuty(Locator.Parse(d["at"].Text()), d["gloss"].Localized(), d["check"].Text()))],
    };

    private static Locator? At(ReportNode at) => at.TextOrNull() is { } text ? Locator.Parse(text) : null;
}
