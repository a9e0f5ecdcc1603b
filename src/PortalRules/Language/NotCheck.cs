using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>The part must not pass.</summary>
internal sealed class NotCheck(FactsCheck part) : FactsCheck
{
    public override LocalizedText Description => new($"không phải ({part.Description.Vi})", $"not ({part.Description.En})");

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var inner = part.Judge(selection, scope);
        return inner.Outcome switch
        {
            Outcome.Fail => Judgement.Of(this, selection, Outcome.Pass, []),
            Outcome.Pass => Judgement.Of(this, selection, Outcome.Fail, [Violation()]),
            _ => Judgement.Of(this, selection, inner.Outcome, inner.Drafts),
        };
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
