using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>count</c>: how many facts there are. A maybe widens the number to an interval, an incomplete capture opens it.</summary>
internal sealed class CountCheck(IReadOnlyList<NumberTest> tests, LocalizedText kind) : FactsCheck
{
    private LocalizedText? _demand;

    protected override LocalizedText Describe()
    {
        var number = Words.Join(", ", tests.Select(t => t.Description));
        var vi = tests is [var single] ? $"có {(single.IsExact ? "đúng " : "")}{number.Vi} {kind.Vi}" : $"số {kind.Vi}: {number.Vi}";
        return new(vi, $"number of {kind.En}: {number.En}");
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var range = NumberRange.Count(selection.Sure, selection.Maybe, selection.IsOpen);
        var truth = Truth.True;
        foreach (var test in tests)
            truth = truth.And(test.Test(range, scope));
        return truth switch
        {
            Truth.True => Judgement.Of(this, selection, Outcome.Pass, []),
            Truth.False => Judgement.Of(this, selection, Outcome.Fail, [Wrong(selection.Sure)]),
            _ => Judgement.Of(this, selection, Outcome.NeedsReview, [Question(selection, scope)]),
        };
    }

    public override Told Tell(Judgement judgement, Prover prover)
    {
        var range = NumberRange.Count(judgement.Selection.Sure, judgement.Selection.Maybe, judgement.Selection.IsOpen);
        return new Told
        {
            Expected = prover.Say(_demand ??= Words.Join(", ", tests.Select(t => t.Description))),
            Actual = ProofWords.Range(range),
            Limits = [.. tests.Select(t => t.Limit(prover.Scope))],
            Number = new ProofRange(range.Low, range.High),
        };
    }

    private Draft Wrong(int low)
    {
        var number = Words.Join(", ", tests.Select(t => t.Description));
        var found = Words.Number(low);
        return new Draft
        {
            Kind = "count",
            Outcome = Outcome.Fail,
            Sentence = low == 0
                ? new($"Không có {kind.Vi}; yêu cầu {number.Vi}.", $"There are no {kind.En}; demanded {number.En}.")
                : new($"Số {kind.Vi}: {found.Vi}; yêu cầu {number.Vi}.", $"Number of {kind.En}: {found.En}; demanded {number.En}."),
            Detail = low == 0 ? new($"không có {kind.Vi}", $"no {kind.En}") : new($"{found.Vi} {kind.Vi}", $"{found.En} {kind.En}"),
            Expected = number,
            Found = found,
        };
    }

    private static Draft Question(Selection selection, CheckScope scope)
    {
        var maybes = selection.Facts.Where(f => !f.Sure).Select(f => f.Fact).ToList();
        if (maybes.Count == 0 && selection.IsOpen)
            return Open("count", selection);
        if (maybes.Count == 0)
            return InferredThreshold("count");

        var doubts = maybes.Take(3).Select(m => (Name: selection.Kind.NameOf(m), Why: selection.Doubt(m, scope).Open)).ToList();
        var why = Words.Join("; ", doubts.Select(d => About(d.Name, d.Why)));
        var more = maybes.Count > 3 ? "; …" : "";
        return new Draft
        {
            Kind = "count",
            Outcome = Outcome.NeedsReview,
            Reason = doubts.SelectMany(d => d.Why).Select(w => w.Reason).FirstOrDefault() ?? "unknown-value",
            Sentence = new(
                $"Chưa rõ có được tính hay không: {why.Vi}{more}. Đề nghị kiểm tra trực tiếp.",
                $"It is not known whether these count: {why.En}{more}. Please check."),
            Evidence = [.. maybes.Take(3).SelectMany(m => EvidenceOf(selection.Kind, m))],
        };
    }

    private static LocalizedText About(string name, List<(string Reason, LocalizedText Text)> why)
    {
        if (why.Count == 0)
            return Words.Same($"\"{name}\"");
        var text = Words.Join(", ", why.Select(w => w.Text));
        return why[0].Reason is "near-miss" ? text : new($"\"{name}\" ({text.Vi})", $"\"{name}\" ({text.En})");
    }
}
