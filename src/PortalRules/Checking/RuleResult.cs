using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>One rule of a report: what it is, where it comes from and what came of it.</summary>
public sealed record RuleResult
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Id of its pack; <c>code</c> for a rule in C# that stands in no pack.</summary>
    public required string Pack { get; init; }

    /// <summary>Version of its pack; empty for a rule in C#.</summary>
    public required string PackVersion { get; init; }

    /// <summary>Content hash of the rule; empty for a rule in C#.</summary>
    public required string Hash { get; init; }

    /// <summary>The severity of its pack where the office set another one, which the rule then has; <see langword="null"/> where it did not.</summary>
    public Severity? PackSeverity { get; init; }

    /// <summary>The parameters that it uses, with the values that counted, sorted by name; those without a value are left out.</summary>
    public ImmutableArray<UsedParameter> Parameters { get; init; } = [];

    /// <summary>What came of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>
    /// Whether it is a Fail that counts for an exit code: at least one failing finding is neither waived nor known from the baseline. What does not count is
    /// in the report all the same.
    /// </summary>
    public bool CountsAsMiss => Verdict.Outcome is Outcome.Fail
        && (!Verdict.Findings.Any(f => f.Outcome is Outcome.Fail) || Verdict.Findings.Any(f => f is { Outcome: Outcome.Fail, IsSetAside: false }));
}
