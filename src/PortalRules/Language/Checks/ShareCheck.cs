using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>share</c>: which part of the facts meets a condition.</summary>
internal sealed class ShareCheck(FactTest test, IReadOnlyList<NumberTest> limits, LocalizedText kind) : FactsCheck
{
    private LocalizedText? _demand;

    public override IReadOnlyList<FactTest> Tests { get; } = [test];

    protected override LocalizedText Describe()
    {
        var limit = Words.Join(", ", limits.Select(l => l.Description));
        return new($"tỷ lệ {kind.Vi} đáp ứng điều kiện ({test.Description.Vi}): {limit.Vi}", $"share of {kind.En} with {test.Description.En}: {limit.En}");
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var (sure, maybe) = (default(TruthCount), default(TruthCount));
        object? doubtful = null;
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, meant) = selection.Enter(i, scope);
            var truth = test.Test(fact, scope);
            (sure, maybe) = meant ? (sure.Add(truth), maybe) : (sure, maybe.Add(truth));
            if (!meant || truth is Truth.Unknown)
                doubtful ??= fact;
        }

        if (NumberRange.Share(sure, maybe, selection.IsOpen) is not { } range)
            return Judgement.Of(this, selection, selection.IsNested ? Outcome.Pass : Outcome.NotApplicable, []);
        var result = limits.Aggregate(Truth.True, (t, limit) => t.And(limit.Test(range, scope)));
        var judgement = result switch
        {
            Truth.True => Judgement.Of(this, selection, Outcome.Pass, []),
            Truth.False => Judgement.Of(this, selection, Outcome.Fail, [Wrong(sure, selection)]),
            _ => Judgement.Of(this, selection, Outcome.NeedsReview, [Question(doubtful, selection, scope)]),
        };
        return judgement with { Sure = sure, Maybe = maybe };
    }

    public override Outcome? Standing(Truth truth, bool sure) =>
        !sure || truth is Truth.Unknown ? Outcome.NeedsReview : truth is Truth.True ? Outcome.Pass : Outcome.Fail;

    public override Told Tell(Judgement judgement, Prover prover)
    {
        var (sure, maybe) = (judgement.Sure, judgement.Maybe);
        var told = new Told
        {
            Met = sure.True,
            Missed = sure.False,
            Undecided = sure.Unknown + maybe.Total,
            Expected = prover.Say(_demand ??= Words.Join(", ", limits.Select(l => l.Description))),
            Limits = NumberTest.Limits(limits, prover.Scope),
        };
        return NumberRange.Share(sure, maybe, judgement.Selection.IsOpen) is { } range
            ? told with { Number = new ProofRange(range.Low, range.High), Actual = ProofWords.Share(range, sure.True, judgement.Selection.Sure) }
            : told;
    }

    private Draft Wrong(TruthCount sure, Selection selection)
    {
        var expected = Words.Join(", ", limits.Select(l => l.Description));
        var (met, all) = (Words.Number(sure.True), Words.Number(selection.Sure));
        var found = new LocalizedText($"{met.Vi} trên {all.Vi} {kind.Vi}", $"{met.En} of {all.En} {kind.En}");
        return new Draft
        {
            Kind = "share",
            Outcome = Outcome.Fail,
            Sentence = new($"{found.Vi} đáp ứng điều kiện ({test.Description.Vi}); yêu cầu {expected.Vi}.", $"{found.En} with {test.Description.En}; demanded {expected.En}."),
            Detail = found,
            Expected = expected,
            Found = found,
        };
    }

    private Draft Question(object? doubtful, Selection selection, CheckScope scope)
    {
        if (doubtful is not null)
            return Undecided("share", selection.Kind, doubtful, selection.Explain(test, doubtful, scope), scope) with { Identity = "", Seen = null };
        return selection.IsOpen ? Open("share", selection) : InferredThreshold("share");
    }
}
