using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>What an office has changed, around the judging of a rule: first of all, skipped; then its own severity and values, which the result names.</summary>
internal sealed class TailoredJudge(TailoredRules tailored, CheckScope scope)
{
    public RuleResult Judge(RulePack pack, DeclarativeRule rule, Func<RuleResult> judge)
    {
        if (tailored.SkipReason(rule.Descriptor.Id) is { } reason)
            return Finish(new RuleResult { Rule = rule.Descriptor, Pack = pack.Id, PackVersion = pack.Version, Hash = rule.Hash, Verdict = Skipped(reason) });
        return Finish(judge()) with { Parameters = Used(pack, rule) };
    }

    /// <summary>A rule in C# that is skipped does not run.</summary>
    public IEnumerable<RuleResult> Judge(CodeRule rule, Func<RuleDescriptor, bool> isAsked, Func<Func<RuleDescriptor, bool>, IEnumerable<RuleResult>> judge)
    {
        var asked = rule.Descriptors.Where(isAsked).ToLookup(d => tailored.SkipReason(d.Id) is null);
        var skipped = asked[false].Select(d => new RuleResult { Rule = d, Pack = "code", PackVersion = "", Hash = "", Verdict = Skipped(tailored.SkipReason(d.Id)!) });
        var judged = asked[true].Any() ? judge(d => isAsked(d) && tailored.SkipReason(d.Id) is null) : [];
        return skipped.Concat(judged).Select(Finish);
    }

    private static Verdict Skipped(string reason) => new()
    {
        Outcome = Outcome.NotApplicable,
        Reason = Verdict.SkippedReason,
        Question = new LocalizedText($"Không xét theo điều chỉnh của cơ quan kiểm tra: {reason}", $"The office skips this rule: {reason}"),
    };

    private RuleResult Finish(RuleResult result)
    {
        var rule = tailored.Apply(result.Rule);
        return ReferenceEquals(rule, result.Rule) ? result : result with { Rule = rule, PackSeverity = result.Rule.Severity };
    }

    private ImmutableArray<UsedParameter> Used(RulePack pack, DeclarativeRule rule)
    {
        if (rule.Parameters.IsEmpty)
            return [];
        var used = ImmutableArray.CreateBuilder<UsedParameter>();
        foreach (var parameter in rule.Parameters)
        {
            if (scope.Value(parameter) is { } value)
                used.Add(new UsedParameter($"{pack.Id}/{parameter.Name}", ParameterWords.Value(parameter, value), tailored.Values.ContainsKey(parameter), value.IsInferred));
        }

        return used.ToImmutable();
    }
}
