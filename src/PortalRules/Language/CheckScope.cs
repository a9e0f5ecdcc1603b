using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>What a compiled check is judged in: snapshot, date, vocabulary. Not shared between threads.</summary>
internal sealed class CheckScope(PortalSnapshot snapshot, DateOnly asOf, CampaignMatcher campaigns) : FactContext
{
    private readonly Dictionary<object, FieldValue> _campaigns = new(ReferenceEqualityComparer.Instance);

    public override PortalSnapshot Snapshot { get; } = snapshot;

    public override DateOnly AsOf { get; } = asOf;

    /// <summary>Whether values that no text sets count as unknown: shows whether a Fail hangs on one.</summary>
    public bool DoubtInferred { get; set; }

    public ParameterValue? Value(Parameter parameter) =>
        parameter.On(AsOf) is { } value && !(DoubtInferred && value.IsInferred) ? value : null;

    internal override FieldValue CampaignOf(object fact)
    {
        if (!_campaigns.TryGetValue(fact, out var value))
            _campaigns[fact] = value = BannerTexts.CampaignOf(fact, campaigns);
        return value;
    }
}
