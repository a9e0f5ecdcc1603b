using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Commands;

/// <summary>The rules of <c>--explain</c>, each judged again with its whole proof.</summary>
internal sealed class Explained
{
    private readonly ImmutableArray<string> _rules;

    /// <exception cref="CommandException">Another format than text was asked for.</exception>
    public Explained(IEnumerable<string> rules, string format)
    {
        _rules = [.. rules.Distinct(StringComparer.Ordinal)];
        if (IsAsked && format is not "text")
        {
            throw new CommandException(
                $"--explain chỉ dùng với --format text; báo cáo json ghi căn cứ của từng kết quả ở khóa \"proof\".",
                $"--explain goes with --format text only; the json report holds the proof of each result under the key \"proof\".");
        }
    }

    public bool IsAsked => !_rules.IsEmpty;

    /// <exception cref="CommandException">The report has no such rule.</exception>
    public ImmutableArray<RuleResult> Of(CheckReport report, PortalChecker checker, PortalSnapshot snapshot, CheckOptions options, CancellationToken cancellationToken)
    {
        var known = report.Results.Select(r => r.Rule.Id).ToList();
        foreach (var rule in _rules)
            Names.Known("quy tắc", "rule", rule, known);
        return [.. _rules.Select(r => checker.Explain(snapshot, options, r, cancellationToken))];
    }
}
