using PortalRules.Language;
using PortalRules.Language.Checks;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>The proof of a rule in C#: what it was called for, and what it said of it. Why it said so, only the code knows.</summary>
internal static class CodeProof
{
    public static Proof Of(
        RuleDescriptor rule, Outcome outcome, int looked, IReadOnlyList<RuleAction> actions, IReadOnlyList<RuleReport> reports, IReadOnlyList<Draft> drafts, IReadOnlyList<Selection> kinds, Prover prover)
    {
        var check = new LocalizedText($"đạt phép kiểm tra viết bằng C#: {rule.Title.Vi}", $"passes the check written in C#: {rule.Title.In("en")}");
        var each = actions.Where(a => a.Each is not null).ToList();
        var missed = reports.Where(r => r is { Fact: not null, Outcome: Outcome.Fail }).Select(r => r.Fact!).Distinct(ReferenceEqualityComparer.Instance).Count();
        var asked = reports.Where(r => r.Fact is not null).Select(r => r.Fact!).Distinct(ReferenceEqualityComparer.Instance).Count();
        return new Proof
        {
            Check = check,
            Outcome = outcome,
            Kind = kinds is [var single] ? single.Kind.Name : "",
            What = kinds.Count == 0 ? new("cổng/trang thông tin điện tử", "the whole portal") : Words.All(kinds.Select(s => s.Kind.Help)),
            Looked = looked,
            Sure = looked,
            Open = kinds.Any(s => s.IsOpen),
            Gap = kinds.Select(s => s.OpenNote).FirstOrDefault(n => n is { Length: > 0 }),
            Met = looked - asked,
            Missed = missed,
            Undecided = asked - missed,
            Items = prover.Items(drafts),
            ItemCount = drafts.Count,
            Facts = prover.Scope.Depth is ProofDepth.Whole ? [.. each.SelectMany(a => a.Each!.FactsIn(prover.Scope.Snapshot).Select(f => FactOf(a.Each!, f, check, reports, prover.Scope.Snapshot.Portal)))] : [],
        };
    }

    private static FactProof FactOf(FactKind kind, object fact, LocalizedText check, IReadOnlyList<RuleReport> reports, Portal portal)
    {
        var said = reports.Where(r => ReferenceEquals(r.Fact, fact)).ToList();
        var truth = said.Exists(r => r.Outcome is Outcome.Fail) ? ProofTruth.False : said.Count > 0 ? ProofTruth.Unknown : ProofTruth.True;
        return new FactProof
        {
            Identity = kind.IdentityOf(fact, portal),
            Name = kind.NameOf(fact),
            At = kind.LocationOf(fact) is { } at ? new Evidence(at.Page, at.Selector, at.Line, at.Column, kind.NameOf(fact)) : null,
            Meant = ProofTruth.True,
            Outcome = truth switch { ProofTruth.True => Outcome.Pass, ProofTruth.False => Outcome.Fail, _ => Outcome.NeedsReview },
            Conditions = [new ConditionProof { Condition = check, Truth = truth, Actual = said.Count == 0 ? null : Words.Join(" ", said.Select(r => r.Message)) }],
        };
    }
}
