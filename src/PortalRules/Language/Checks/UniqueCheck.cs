using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>unique</c>: no two facts may agree in all the named fields. A fact that lacks one of them agrees with none.</summary>
internal sealed class UniqueCheck(IReadOnlyList<FactField> fields, LocalizedText kind) : FactsCheck
{
    protected override LocalizedText Describe()
    {
        var names = Words.Join(", ", fields.Select(f => f.Help));
        return new($"không trùng lặp {kind.Vi} (theo {names.Vi})", $"no two of {kind.En} with the same {names.En}");
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var keys = scope.Keys(selection.Count);
        var repeated = new SortedDictionary<string, List<Selected>>(StringComparer.Ordinal);
        var unknown = new List<object>();
        for (var i = 0; i < selection.Count; i++)
        {
            var fact = selection.Enter(i, scope).Fact;
            if (FactKey.Of(fact, fields, scope) is { } key)
            {
                if (!keys.Add(key))
                    repeated.TryAdd(key, []);
            }
            else if (!LacksOne(fact, scope))
            {
                unknown.Add(fact);
            }
        }

        for (var i = 0; repeated.Count > 0 && i < selection.Count; i++)
        {
            var member = selection.Enter(i, scope);
            if (FactKey.Of(member.Fact, fields, scope) is { } key && repeated.TryGetValue(key, out var members))
                members.Add(member);
        }

        var drafts = repeated.Select(g => Duplicate(g.Key, g.Value, selection.Kind)).ToList();
        if (drafts.Count == 0 && unknown.Count > 0 && selection.Count > 1)
        {
            var asked = unknown.MinBy(f => selection.Kind.IdentityOf(f, scope.Snapshot.Portal), StringComparer.Ordinal)!;
            var explanation = new Explanation();
            foreach (var field in fields.Where(f => f.Read(asked, scope).IsUnknown))
                explanation.AddUnknown(asked, field, field.Read(asked, scope).Reason);
            drafts.Add(Undecided("duplicate", selection.Kind, asked, explanation, scope) with { Seen = unknown.ToArray() });
        }

        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && selection.IsOpen)
            drafts.Add(Open("duplicate", selection));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts);
    }

    public override Told Tell(Judgement judgement, Prover prover)
    {
        var repeated = judgement.Drafts.Count(d => d is { Kind: "duplicate", Outcome: Outcome.Fail });
        return new Told { Expected = ProofWords.NothingRepeated, Actual = ProofWords.Repeated(repeated), Number = new ProofRange(repeated, judgement.Outcome is Outcome.NeedsReview ? null : repeated) };
    }

    private bool LacksOne(object fact, CheckScope scope) => fields.Any(f => f.Read(fact, scope).IsAbsent);

    private static Draft Duplicate(string key, List<Selected> members, FactKind factKind)
    {
        var certain = members.Count(m => m.Sure) > 1;
        var name = factKind.NameOf(members[0].Fact);
        var count = Words.Number(members.Count);
        return new Draft
        {
            Kind = "duplicate",
            Identity = key,
            Outcome = certain ? Outcome.Fail : Outcome.NeedsReview,
            Reason = certain ? null : "unknown-value",
            Fact = name,
            Sentence = certain
                ? new($"\"{name}\" xuất hiện {count.Vi} lần.", $"\"{name}\" stands there {count.En} times.")
                : new($"\"{name}\" có thể bị trùng lặp ({count.Vi} lần). Đề nghị kiểm tra trực tiếp.", $"\"{name}\" is perhaps duplicated ({count.En} times). Please check."),
            Detail = new($"xuất hiện {count.Vi} lần", $"{count.En} times"),
            Expected = Words.Number(1),
            Found = count,
            SeenKind = factKind,
            Seen = members.Select(m => m.Fact).ToArray(),
            Evidence = [.. members.Take(5).SelectMany(m => EvidenceOf(factKind, m.Fact))],
        };
    }
}
