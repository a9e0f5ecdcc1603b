using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Groups;
using PortalRules.Language.Measures;
using PortalRules.Language.Periods;
using PortalRules.Language.Scores;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Binding;

/// <summary>What a rule does, bound.</summary>
internal sealed record RuleBody
{
    public FactKind? Select { get; init; }

    public FactTest? Where { get; init; }

    public bool Sample { get; init; }

    public PeriodClause? Period { get; init; }

    public GroupClause? Group { get; init; }

    public FactsCheck? Expect { get; init; }

    public ScoreClause? Score { get; init; }

    public MeasureClause? Measure { get; init; }

    public LocalizedText? Question { get; init; }
}
