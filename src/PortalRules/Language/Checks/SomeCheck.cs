using System.Globalization;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>some</c>: for each condition there must be a fact that meets it.</summary>
internal sealed class SomeCheck(IReadOnlyList<FactTest> tests, LocalizedText kind) : FactsCheck
{
    public override IReadOnlyList<FactTest> Tests => tests;

    protected override LocalizedText Describe()
    {
        if (tests is [var single])
            return new($"có ít nhất một {kind.Vi} đáp ứng: {single.Description.Vi}", $"at least one of {kind.En}: {single.Description.En}");
        var all = Words.Join("; ", tests.Select((t, i) => new LocalizedText($"({i + 1}) {t.Description.Vi}", $"({i + 1}) {t.Description.En}")));
        return new($"với mỗi điều kiện sau đều có ít nhất một {kind.Vi} đáp ứng: {all.Vi}", $"at least one of {kind.En} for each of these: {all.En}");
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var drafts = new List<Draft>();
        var met = new object?[tests.Count];
        for (var i = 0; i < tests.Count; i++)
        {
            var place = tests.Count == 1 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            drafts.AddRange(One(tests[i], selection, scope, out met[i]).Select(d => d.Kind is "some" ? d with { Identity = place } : d));
        }

        var outcome = drafts.Count == 0 ? Outcome.Pass : Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts) with { Found = met };
    }

    public override void AddMatches(Judgement judgement, MatchList matches, CheckScope scope)
    {
        foreach (var (fact, test) in ((object?[])judgement.Found!).Zip(tests))
        {
            if (fact is not null && test.MatchesLabels)
                test.AddMatches(fact, scope, matches);
        }
    }

    public override Told Tell(Judgement judgement, Prover prover)
    {
        var met = (object?[])judgement.Found!;
        return new Told
        {
            Expected = prover.Say(Description),
            Actual = Words.Join("; ", met.Select((fact, i) => fact is null ? NoneOf(i) : Words.Same($"{Place(i)}\"{judgement.Selection.Kind.NameOf(fact)}\""))),
        };
    }

    private LocalizedText NoneOf(int test) => new($"{Place(test)}chưa thấy", $"{Place(test)}none seen");

    private string Place(int test) => tests.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"({test + 1}) ");

    private List<Draft> One(FactTest test, Selection selection, CheckScope scope, out object? met)
    {
        met = null;
        object? perhaps = null;
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, sure) = selection.Enter(i, scope);
            var truth = test.Test(fact, scope);
            if (sure && truth is Truth.True)
            {
                met = fact;
                return [];
            }

            if (truth is not Truth.False)
                perhaps ??= fact;
        }

        if (perhaps is not null)
        {
            var explanation = selection.Explain(test, perhaps, scope);
            return explanation.Nested.Count > 0
                ? [.. explanation.Nested.Select(d => d with { Outcome = Outcome.NeedsReview, Reason = d.Reason ?? "unknown-value" })]
                : [Undecided("some", selection.Kind, perhaps, explanation, scope) with { Identity = "", Seen = null }];
        }

        if (selection.IsOpen)
            return [Open("some", selection)];
        return Closest(test, selection, scope) ?? [Nothing(test)];
    }

    // Where the fact is there but its own labels are not, the labels say more than "there is none".
    private static List<Draft>? Closest(FactTest test, Selection selection, CheckScope scope) => selection.Facts
        .Where(f => f.Sure)
        .Select(f => (f.Fact, Explanation: selection.Explain(test, f.Fact, scope)))
        .Where(c => c.Explanation is { Nested.Count: > 0, Wrong.Count: 0 })
        .OrderBy(c => c.Explanation.Nested.Count)
        .Select(c => c.Explanation.Nested.Select(d => d.Evidence.IsEmpty ? d with { Evidence = EvidenceOf(selection.Kind, c.Fact) } : d).ToList())
        .FirstOrDefault();

    private Draft Nothing(FactTest test)
    {
        var expected = new LocalizedText($"có {kind.Vi} đáp ứng: {test.Description.Vi}", $"{kind.En} with {test.Description.En}");
        return new Draft
        {
            Kind = "some",
            Outcome = Outcome.Fail,
            Sentence = new($"Không có {kind.Vi} nào đáp ứng: {test.Description.Vi}.", $"There is none of {kind.En} with {test.Description.En}."),
            Detail = expected,
            Expected = expected,
            Found = new("không có", "none"),
        };
    }
}
