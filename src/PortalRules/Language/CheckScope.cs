using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>What a compiled check is judged in: snapshot, date, vocabulary. Not shared between threads.</summary>
internal sealed class CheckScope(PortalSnapshot snapshot, DateOnly asOf, CampaignMatcher campaigns) : FactContext
{
    private readonly Dictionary<object, FieldValue> _campaigns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, LabelText> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public override PortalSnapshot Snapshot { get; } = snapshot;

    public override DateOnly AsOf { get; } = asOf;

    /// <summary>Whether values that no text sets count as unknown: shows whether a Fail hangs on one.</summary>
    public bool DoubtInferred { get; set; }

    /// <summary>A label in the forms in which it is compared, folded once per check.</summary>
    public LabelText Label(string text)
    {
        if (!_labels.TryGetValue(text, out var label))
            _labels[text] = label = LabelText.Of(text);
        return label;
    }

    /// <summary>A text as it is compared, folded once per check.</summary>
    public string Fold(string text)
    {
        if (!_folded.TryGetValue(text, out var folded))
            _folded[text] = folded = VietnameseText.Fold(text);
        return folded;
    }

    public ParameterValue? Value(Parameter parameter) =>
        parameter.On(AsOf) is { } value && !(DoubtInferred && value.IsInferred) ? value : null;

    internal override SnapshotIndex Index { get; } = new(snapshot);

    internal override FieldValue CampaignOf(object fact)
    {
        if (!_campaigns.TryGetValue(fact, out var value))
            _campaigns[fact] = value = BannerTexts.CampaignOf(fact, campaigns);
        return value;
    }
}
