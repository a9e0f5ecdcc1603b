using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Labels;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>Trees of labels in one line: <c>A(B C) D</c>; an underscore is a space.</summary>
internal static class LabelTree
{
    public static LabelsCheck Check(
        string wanted,
        bool ordered = false,
        FactKind? kind = null,
        ImmutableArray<Atom> mayHave = default,
        IReadOnlyList<NumberTest>? missing = null,
        IReadOnlyList<NumberTest>? misplaced = null,
        IReadOnlyList<NumberTest>? extra = null) => new()
        {
            Have = new LabelSource(Read<LabelEntry>(wanted, (label, children) => Entry(label, children))),
            Matching = LabelMatching.Like,
            By = (kind ?? FactKinds.MenuItems).Field("label")!,
            Children = FactKinds.MenuItems == kind || kind is null ? FactKinds.MenuItems.Field("children") : null,
            Ordered = ordered,
            MayHave = mayHave.IsDefault ? [] : mayHave,
            Missing = missing ?? [],
            Misplaced = misplaced ?? [],
            Extra = extra,
        };

    public static LabelsCheck Check(LabelSource have) => new() { Have = have, Matching = LabelMatching.Like, By = FactKinds.MenuItems.Field("label")!, Children = null };

    public static LabelEntry Entry(string label, params ImmutableArray<LabelEntry> children) => new(new TextAtom(label.Replace('_', ' ')), null, "", children);

    public static FactList Items(string found) => new(FactKinds.MenuItems, [.. Read<MenuItem>(found, (label, children) => Item(label, children)).Select(i => WithPaths(i, ""))]);

    /// <summary>Sections with these labels; of each it is unknown how much stands in it.</summary>
    public static CheckScope Scope(string labels, bool open) => new(
        PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Sections, Read<Section>(labels, (label, _) => new() { Label = label, ItemCount = Known<int>.Unknown() }), complete: !open),
        new DateOnly(2023, 3, 31),
        new CampaignMatcher(PortalVocabulary.Empty));

    /// <summary>The outcome and the sorted keys.</summary>
    public static string Write(Judgement judgement) => $"{judgement.Outcome} {string.Join(", ", judgement.Drafts.Select(d => d.Key).Order(StringComparer.Ordinal))}".TrimEnd();

    private static MenuItem Item(string label, ImmutableArray<MenuItem> children) => new() { Label = label.Replace('_', ' '), Children = children };

    private static MenuItem WithPaths(MenuItem item, string above)
    {
        var path = above.Length == 0 ? item.Label : $"{above} > {item.Label}";
        return item with { Path = path, Children = [.. item.Children.Select(c => WithPaths(c, path))] };
    }

    private static ImmutableArray<T> Read<T>(string text, Func<string, ImmutableArray<T>, T> make)
    {
        var at = 0;
        return Level();

        ImmutableArray<T> Level()
        {
            var level = ImmutableArray.CreateBuilder<T>();
            while (at < text.Length && text[at] is not ')')
            {
                var end = text.AsSpan(at).IndexOfAny(" ()") is var length and >= 0 ? at + length : text.Length;
                var label = text[at..end];
                at = end;
                ImmutableArray<T> children = [];
                if (at < text.Length && text[at] is '(')
                {
                    at++;
                    children = Level();
                    at++;
                }

                if (label.Length > 0)
                    level.Add(make(label, children));
                if (at < text.Length && text[at] is ' ')
                    at++;
            }

            return level.ToImmutable();
        }
    }
}
