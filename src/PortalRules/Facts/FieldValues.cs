using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>Makes field values of what the model holds in another form: collections, named texts, nodes that were looked up.</summary>
internal static class FieldValues
{
    private static readonly FactList NoTexts = new(null, []);

    public static FieldValue Of<TItem>(FactKind? kind, ImmutableArray<TItem> items, Witness witness = Witness.Given)
        where TItem : class =>
        FieldValue.Of(kind is null && items.IsDefaultOrEmpty ? NoTexts : new FactList(kind, items.IsDefault ? [] : items.CastArray<object>()), witness);

    public static FieldValue Of<TItem>(FactKind? kind, Known<ImmutableArray<TItem>> items)
        where TItem : class =>
        items.TryGet(out var known) ? Of(kind, known, items.Witness) : FieldValue.Unknown(items.Reason);

    public static FieldValue Of(Known<ImmutableSortedDictionary<string, string>> texts) =>
        texts.TryGet(out var known) ? Of(known, texts.Witness) : FieldValue.Unknown(texts.Reason);

    public static FieldValue Of(ImmutableSortedDictionary<string, string>? texts, Witness witness) =>
        FieldValue.Of(texts is null || texts.KeyComparer == StringComparer.OrdinalIgnoreCase ? texts : IgnoringCase(texts), witness);

    // Of keys that differ in case alone the first one counts.
    private static ImmutableSortedDictionary<string, string> IgnoringCase(ImmutableSortedDictionary<string, string> texts)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in texts)
            result.TryAdd(key, text);
        return result.ToImmutable();
    }
}
