using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Labels;

/// <summary>
/// <c>labels</c>: a tree of labels that must stand there. By default none may be missing or misplaced (standing elsewhere in the tree, or, with
/// <c>order: listed</c>, out of order), and others may stand beside them.
/// </summary>
internal sealed class LabelsCheck : FactsCheck
{
    public required LabelSource Have { get; init; }

    public required LabelMatching Matching { get; init; }

    public required FactField By { get; init; }

    public required FactField? Children { get; init; }

    public ImmutableArray<Atom> MayHave { get; init; } = [];

    public bool Ordered { get; init; }

    public IReadOnlyList<NumberTest> Missing { get; init; } = [];

    public IReadOnlyList<NumberTest> Misplaced { get; init; } = [];

    /// <summary>How many others may stand there; <see langword="null"/>: any number.</summary>
    public IReadOnlyList<NumberTest>? Extra { get; init; }

    public override bool MatchesLabels => true;

    protected override LocalizedText Describe()
    {
        var names = Have.Text;
        var demand = Ordered
            ? new LocalizedText($"có lần lượt các mục: {names}", $"carries in this order: {names}")
            : new LocalizedText($"có đủ các mục: {names}", $"carries: {names}");
        var limits = Limits().ToList();
        if (limits.Count == 0)
            return demand;
        var list = Words.Join("; ", limits);
        return new($"{demand.Vi} ({list.Vi})", $"{demand.En} ({list.In("en")})");
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        if (Have.Entries(scope) is not { } wanted)
            return Judgement.Of(this, selection, Outcome.NeedsReview, [UnknownList()]);
        var roots = LabelNode.Read(selection.Facts, By, Children, scope);
        var search = new LabelSearch(roots, Ordered, Matching, scope);
        search.Run(wanted, MayHave);
        var drafts = new List<Draft>();
        AddMissing(search, selection, scope, drafts);
        if (Test(Misplaced, search.Misplaced.Count, search.Misplaced.Count, scope) is not Truth.True)
            drafts.AddRange(search.Misplaced.Select(m => AsMisplaced(m.Path, m.Label, m.Node, selection.Kind)));
        if (Extra is not null && Test(Extra, search.Extra.Count, search.Extra.Count, scope) is not Truth.True)
            drafts.AddRange(search.Extra.Select(e => AsExtra(e.Path, e.Node, selection.Kind)));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts) with { Found = search };
    }

    public override void AddMatches(Judgement judgement, MatchList matches, CheckScope scope)
    {
        foreach (var (entry, node, match) in (judgement.Found as LabelSearch)?.Matched ?? [])
        {
            if (!matches.IsFull)
                matches.Add(entry.Prove(node.Label, match, scope));
        }
    }

    public override Told Tell(Judgement judgement, Prover prover)
    {
        if (judgement.Found is not LabelSearch search)
            return new Told { Undecided = 1 };
        return LabelWords.Tell(search, judgement.Selection.IsOpen, Extra is not null) with
        {
            Limits = NumberTest.Limits(Missing, prover.Scope),
        };
    }

    private IEnumerable<LocalizedText> Limits()
    {
        if (Matching is LabelMatching.Is)
            yield return new("so khớp đúng tên", "by the exact name");
        if (Limit("số mục thiếu", "missing", Missing) is { } missing)
            yield return missing;
        if (Limit("số mục sai vị trí", "out of place", Misplaced) is { } misplaced)
            yield return misplaced;
        if (Limit("số mục ngoài danh sách", "others", Extra ?? []) is { } extra)
            yield return extra;
    }

    private static LocalizedText? Limit(string vi, string en, IReadOnlyList<NumberTest> tests)
    {
        if (tests.All(t => t.IsNoLimit))
            return null;
        var number = Words.All(tests.Select(t => t.Description));
        return new($"{vi}: {number.Vi}", $"{en}: {number.In("en")}");
    }

    private Draft UnknownList() => new()
    {
        Kind = "missing",
        Outcome = Outcome.NeedsReview,
        Reason = "unknown-value",
        Sentence = new(
            $"Chưa biết danh sách \"{Have.Text}\" nên chưa thể đối chiếu. Đề nghị kiểm tra trực tiếp.",
            $"The list \"{Have.Text}\" is not known, so nothing can be compared with it. Please check."),
    };

    // An incomplete capture is any number of further labels: what is missing may be among them.
    private void AddMissing(LabelSearch search, Selection selection, CheckScope scope, List<Draft> drafts)
    {
        var low = selection.IsOpen ? 0 : search.Missing.Count;
        var high = search.Missing.Count + search.Near.Count;
        var truth = Test(Missing, low, high, scope);
        if (truth is Truth.True)
            return;
        if (selection.IsOpen && search.Missing.Count > 0)
            drafts.AddRange(search.Missing.Select(m => Open("missing", selection) with { Identity = m.Path, Fact = m.Label }));
        else
            drafts.AddRange(search.Missing.Select(m => AsMissing(m.Path, m.Label, truth is Truth.False)));
        drafts.AddRange(search.Near.Select(n => AsNear(n.Path, n.Label, n.Node, n.Form, selection.Kind)));
    }

    private static Truth Test(IReadOnlyList<NumberTest> tests, int low, int high, CheckScope scope)
    {
        if (tests.Count == 0)
            return high == 0 ? Truth.True : low > 0 ? Truth.False : Truth.Unknown;
        var truth = Truth.True;
        foreach (var test in tests)
            truth = truth.And(test.Test(new NumberRange(low, high), scope));
        return truth;
    }

    private static Draft AsMissing(string path, string label, bool fails) => new()
    {
        Kind = "missing",
        Identity = path,
        Outcome = fails ? Outcome.Fail : Outcome.NeedsReview,
        Reason = fails ? null : "near-miss",
        Fact = label,
        Sentence = new($"Thiếu mục \"{label}\".", $"The entry \"{label}\" is missing."),
        Detail = new($"thiếu \"{label}\"", $"\"{label}\" is missing"),
        Expected = Words.Same($"\"{label}\""),
        Found = new("không có", "none"),
    };

    private static Draft AsNear(string path, string label, LabelNode node, string form, FactKind kind) => new()
    {
        Kind = "missing",
        Identity = path,
        Outcome = Outcome.NeedsReview,
        Reason = "near-miss",
        Fact = label,
        Sentence = new(
            $"Mục \"{node.Label}\" có phải là mục \"{form}\" theo yêu cầu hay không?",
            $"Is the entry \"{node.Label}\" the demanded \"{form}\"?"),
        Detail = TextTest.NearMiss(node.Label, form),
        Expected = Words.Same($"\"{label}\""),
        Found = Words.Same($"\"{node.Label}\""),
        Evidence = EvidenceOf(kind, node.Fact),
        Seen = $"{node.Label}\n{form}",
    };

    private static Draft AsMisplaced(string path, string label, LabelNode node, FactKind kind) => new()
    {
        Kind = "misplaced",
        Identity = path,
        Outcome = Outcome.Fail,
        Fact = label,
        Sentence = new($"Mục \"{label}\" chưa đặt đúng vị trí.", $"The entry \"{label}\" does not stand in its place."),
        Detail = new($"\"{label}\" chưa đúng vị trí", $"\"{label}\" is out of place"),
        Expected = Words.Same(path),
        Found = Words.Same(node.Fact is MenuItem { Path.Length: > 0 } item ? item.Path : node.Label),
        Evidence = EvidenceOf(kind, node.Fact),
    };

    private static Draft AsExtra(string path, LabelNode node, FactKind kind) => new()
    {
        Kind = "extra",
        Identity = VietnameseText.Fold(path),
        Outcome = node.Sure ? Outcome.Fail : Outcome.NeedsReview,
        Fact = node.Label,
        Sentence = new($"Mục \"{node.Label}\" không có trong yêu cầu.", $"The entry \"{node.Label}\" is not among the demanded ones."),
        Detail = new($"thừa \"{node.Label}\"", $"\"{node.Label}\" is extra"),
        Found = Words.Same($"\"{node.Label}\""),
        Evidence = EvidenceOf(kind, node.Fact),
        Seen = path,
    };
}
