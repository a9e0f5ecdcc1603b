using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What a rule in C# has reported.</summary>
/// <param name="Rule">For which of its rules.</param>
/// <param name="Key">The identity within the rule.</param>
/// <param name="Outcome">Fail or NeedsReview.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Fact">About which fact; <see langword="null"/> for the whole snapshot.</param>
/// <param name="Name">What the fact is called.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record RuleReport(RuleDescriptor Rule, string Key, Outcome Outcome, LocalizedText Message, object? Fact, string Name, Evidence? Evidence)
{
    /// <summary>The fact's kind; <see langword="null"/> for the whole snapshot.</summary>
    public FactKind? Kind { get; init; }
}
