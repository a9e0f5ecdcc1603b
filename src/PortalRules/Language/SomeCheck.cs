using System.Globalization;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary><c>some</c>: for each condition there must be a fact that meets it.</summary>
internal sealed class SomeCheck(IReadOnlyList<FactTest> tests, LocalizedText kind) : FactsCheck
{
    public override LocalizedText Description
    {
        get
        {
            var all = Words.Join("; ", tests.Select(t => t.Description));
            return new($"có ít nhất một {kind.Vi} mà {all.Vi}", $"some of {kind.En}: {all.En}");
        }
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var drafts = new List<Draft>();
        for (var i = 0; i < tests.Count; i++)
        {
            if (One(tests[i], selection, scope) is { } draft)
                drafts.Add(tests.Count == 1 ? draft : draft with { Identity = (i + 1).ToString(CultureInfo.InvariantCulture) });
        }

        var outcome = drafts.Count == 0 ? Outcome.Pass : Judgement.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts);
    }

    private Draft? One(FactTest test, Selection selection, CheckScope scope)
    {
        (object Fact, Truth Truth)? perhaps = null;
        foreach (var (fact, sure) in selection.Facts)
        {
            var truth = test.Test(fact, scope);
            if (sure && truth is Truth.True)
                return null;
            if (truth is not Truth.False)
                perhaps ??= (fact, truth);
        }

        if (perhaps is { } maybe)
        {
            var explanation = new Explanation();
            test.Explain(maybe.Fact, scope, explanation);
            return Undecided("some", selection.Kind, maybe.Fact, explanation, scope) with { Identity = "" };
        }

        if (selection.IsOpen)
            return Open("some", selection);
        var expected = new LocalizedText($"có {kind.Vi} mà {test.Description.Vi}", $"{kind.En} with {test.Description.En}");
        return new Draft
        {
            Kind = "some",
            Outcome = Outcome.Fail,
            Sentence = new($"Không có {kind.Vi} nào mà {test.Description.Vi}.", $"There is none of {kind.En} with {test.Description.En}."),
            Detail = expected,
            Expected = expected,
            Found = new("không có", "none"),
        };
    }
}
