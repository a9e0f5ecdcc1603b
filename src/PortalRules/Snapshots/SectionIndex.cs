using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>
/// The articles and documents of each section, by the section's name. They are known only where nothing else can belong to it: both kinds were captured whole,
/// each article and document has a section, no other section bears the name, and the section's page lists no more than they are.
/// </summary>
internal sealed class SectionIndex
{
    private const string Articles = "articles";
    private const string Documents = "documents";
    private static readonly DateOnly Undated = DateOnly.MaxValue;

    private readonly PortalSnapshot _snapshot;
    private readonly Dictionary<string, ImmutableArray<Article>> _articles;
    private readonly Dictionary<string, ImmutableArray<Document>> _documents;
    private readonly HashSet<string> _ambiguous;

    // The latest day of what has no section of its own; null where everything has one.
    private readonly DateOnly? _latestUnplaced;

    public SectionIndex(PortalSnapshot snapshot)
    {
        _snapshot = snapshot;
        _articles = BySection(snapshot.Stored<Article>(Articles), a => a.Section);
        _documents = BySection(snapshot.Stored<Document>(Documents), d => d.Section);
        _ambiguous = snapshot.Stored<Section>("sections").GroupBy(s => KeyOf(s.Label), StringComparer.Ordinal)
            .Where(g => g.Select(s => s.Url).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var unplaced = Unplaced(_articles).Select(a => LastDay(a.Published)).Concat(Unplaced(_documents).Select(d => LastDay(d.Posted))).ToList();
        _latestUnplaced = unplaced.Count == 0 ? null : unplaced.Max();
    }

    public Known<ImmutableArray<Article>> ArticlesOf(Section section) => Of(section, Articles, _articles);

    public Known<ImmutableArray<Document>> DocumentsOf(Section section) => Of(section, Documents, _documents);

    /// <summary>The newest date of publication or posting; none only for a section that lists nothing.</summary>
    public Known<PortalDate?> NewestOf(Section section)
    {
        var key = KeyOf(section.Label);
        if (!_snapshot.Has(Articles) || !_snapshot.Has(Documents))
            return Unknown(UnknownReason.NotCaptured);
        if (_ambiguous.Contains(key))
            return Unknown(UnknownReason.Disagreement);
        List<Known<PortalDate?>> dates = [.. At(_articles, key).Select(a => a.Published), .. At(_documents, key).Select(d => d.Posted)];
        if (dates.Count == 0)
            return section.ItemCount.TryGet(out var none) && none == 0 ? Known<PortalDate?>.Of(null) : Unknown(section.ItemCount.IsKnown ? UnknownReason.NotShown : section.ItemCount.Reason);
        if (ListsMore(section, dates.Count) is { } more)
            return Unknown(more);
        foreach (var date in dates)
        {
            if (date.Or(null) is null)
                return Unknown(date.IsKnown ? UnknownReason.NotShown : date.Reason);
        }

        var newest = dates.MaxBy(d => (d.Or(null)!.Value.First, d.Or(null)!.Value.Time ?? TimeOnly.MinValue));
        var day = newest.Or(null)!.Value;
        // A month without a day may hold a later one.
        if (dates.Exists(d => d.Or(null)!.Value.Last > day.Last))
            return Unknown(UnknownReason.Unreadable);
        if (_latestUnplaced is { } unplaced && unplaced > day.First)
            return Unknown(UnknownReason.NotShown);
        return _snapshot.IsWholeSince(Articles, day.First) && _snapshot.IsWholeSince(Documents, day.First) ? newest : Unknown(UnknownReason.NotCaptured);
    }

    private static Known<PortalDate?> Unknown(UnknownReason reason) => Known<PortalDate?>.Unknown(reason);

    private static string KeyOf(string label) => VietnameseText.Fold(label);

    // Thousands of articles share a few names: each is folded once.
    private static Dictionary<string, ImmutableArray<T>> BySection<T>(ImmutableArray<T> facts, Func<T, string> sectionOf)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        return facts.GroupBy(f => KeyIn(keys, sectionOf(f)), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static string KeyIn(Dictionary<string, string> keys, string label)
    {
        if (!keys.TryGetValue(label, out var key))
            keys[label] = key = KeyOf(label);
        return key;
    }

    private static ImmutableArray<T> At<T>(Dictionary<string, ImmutableArray<T>> facts, string key) => facts.TryGetValue(key, out var found) ? found : [];

    private static ImmutableArray<T> Unplaced<T>(Dictionary<string, ImmutableArray<T>> facts) => At(facts, "");

    private static DateOnly LastDay(Known<PortalDate?> date) => date.Or(null)?.Last ?? Undated;

    private Known<ImmutableArray<T>> Of<T>(Section section, string kind, Dictionary<string, ImmutableArray<T>> facts)
    {
        var key = KeyOf(section.Label);
        if (!_snapshot.IsWhole(kind))
            return Known<ImmutableArray<T>>.Unknown(UnknownReason.NotCaptured);
        if (_ambiguous.Contains(key))
            return Known<ImmutableArray<T>>.Unknown(UnknownReason.Disagreement);
        if (!Unplaced(facts).IsEmpty)
            return Known<ImmutableArray<T>>.Unknown(UnknownReason.NotShown);
        if (ListsMore(section, At(_articles, key).Length + At(_documents, key).Length) is { } more)
            return Known<ImmutableArray<T>>.Unknown(more);
        return At(facts, key);
    }

    // What a section lists beyond the articles and documents that name it may be articles of sections below it, or nothing that we know.
    private static UnknownReason? ListsMore(Section section, int known) =>
        section.ItemCount.TryGet(out var listed)
            ? listed > known ? UnknownReason.NotShown : null
            : section.ItemCount.Reason is UnknownReason.Unspecified ? null : section.ItemCount.Reason;
}
