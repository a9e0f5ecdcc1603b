using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>The part must not pass.</summary>
internal sealed class NotCheck(FactsCheck part) : FactsCheck
{
    public override bool MatchesLabels => part.MatchesLabels;

    public override ProofJoin Join => ProofJoin.Not;

    protected override LocalizedText Describe() => new($"không rơi vào tình trạng ({part.Description.Vi})", $"not ({part.Description.En})");

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var inner = part.Judge(selection, scope);
        return inner.Outcome switch
        {
            Outcome.Fail => Judgement.Of(this, selection, Outcome.Pass, [], [inner]),
            // What holds of maybes alone may hold of nothing.
            Outcome.Pass when selection.Sure == 0 && selection.Maybe > 0 => Judgement.Of(this, selection, Outcome.NeedsReview, [Doubtful(selection, scope)], [inner]),
            Outcome.Pass => Judgement.Of(this, selection, Outcome.Fail, [Violation()], [inner]),
            _ => Judgement.Of(this, selection, inner.Outcome, inner.Drafts, [inner]),
        };
    }

    private static Draft Doubtful(Selection selection, CheckScope scope)
    {
        var fact = selection[0].Fact;
        return Undecided("some", selection.Kind, fact, selection.Doubt(fact, scope), scope) with { Identity = "", Seen = null };
    }

    private Draft Violation() => new()
    {
        Kind = "some",
        Outcome = Outcome.Fail,
        Sentence = new($"Không được: {part.Description.Vi}.", $"Must not be: {part.Description.En}."),
        Detail = part.Description,
        Expected = Description,
        Found = part.Description,
    };
}
