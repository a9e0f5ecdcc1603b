using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>
/// The fields from which a fact is made, read from snapshot JSON or a case file by the kind's own catalogue, so each value has the type that its field names.
/// A field that was not written is known to be none: an empty text, no items, 0, <see langword="false"/>.
/// </summary>
/// <exception cref="ArgumentException">Every member that takes a field's name throws it where the kind has no captured field of that name.</exception>
public sealed class FactBag
{
    private readonly IReadOnlyDictionary<string, FieldValue> _fields;
    private readonly FactKind? _kind;

    internal FactBag(IReadOnlyDictionary<string, FieldValue> fields, FactKind? kind = null) => (_fields, _kind) = (fields, kind);

    /// <summary>Where the fact stands, or <see langword="null"/>.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Candidates for fields that are unknown.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>A field as it was read.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The value; <see cref="FieldValue.Absent"/> where the field was not written.</returns>
    public FieldValue this[string field] => _fields.TryGetValue(field, out var value) ? value : Missing(field);

    /// <summary>A text that is never unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string Text(string field) => this[field].Value as string ?? "";

    /// <summary>A whole number that is never unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="fallback">What counts where none was written.</param>
    /// <returns>The number.</returns>
    public int Number(string field, int fallback = 0) => this[field].Value is decimal number ? (int)number : fallback;

    /// <summary>A truth value that is never unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="fallback">What counts where none was written.</param>
    /// <returns>The value.</returns>
    public bool Flag(string field, bool fallback = false) => this[field].Value is bool flag ? flag : fallback;

    /// <summary>A text that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The text; known to be <see langword="null"/> where none was written.</returns>
    public Known<string?> KnownText(string field) => Known(this[field], v => v as string);

    /// <summary>A date that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The date; known to be <see langword="null"/> where none was written.</returns>
    public Known<PortalDate?> KnownDate(string field) => Known(this[field], v => v is PortalDate date ? date : (PortalDate?)null);

    /// <summary>An address that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The address; known to be <see langword="null"/> where none was written.</returns>
    public Known<PortalUrl?> KnownUrl(string field) => Known(this[field], v => v as PortalUrl);

    /// <summary>A whole number that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The number; unknown where none was written.</returns>
    public Known<int> KnownNumber(string field) =>
        this[field] is { Value: decimal number } value ? Snapshots.Known<int>.Of((int)number, value.Witness) : Snapshots.Known<int>.Unknown(this[field].Reason);

    /// <summary>A part of a whole that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The share, 0 to 1; unknown where none was written.</returns>
    public Known<decimal> KnownShare(string field) =>
        this[field] is { Value: decimal share } value ? Snapshots.Known<decimal>.Of(share, value.Witness) : Snapshots.Known<decimal>.Unknown(this[field].Reason);

    /// <summary>A truth value that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The value; unknown where none was written.</returns>
    public Known<bool> KnownFlag(string field) =>
        this[field] is { Value: bool flag } value ? Snapshots.Known<bool>.Of(flag, value.Witness) : Snapshots.Known<bool>.Unknown(this[field].Reason);

    /// <summary>The texts or facts of a collection that is never unknown.</summary>
    /// <typeparam name="T">Their type: <see cref="string"/> for texts.</typeparam>
    /// <param name="field">The field's name.</param>
    /// <returns>The items in order.</returns>
    public ImmutableArray<T> Items<T>(string field) => ItemsOf<T>(this[field]);

    /// <summary>The texts or facts of a collection that may be unknown.</summary>
    /// <typeparam name="T">Their type: <see cref="string"/> for texts.</typeparam>
    /// <param name="field">The field's name.</param>
    /// <returns>The items in order; known to be none where none were written.</returns>
    public Known<ImmutableArray<T>> KnownItems<T>(string field) => Known(this[field], _ => ItemsOf<T>(this[field]));

    /// <summary>A fact inside the fact that may be unknown.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="field">The field's name.</param>
    /// <returns>The fact; known to be <see langword="null"/> where none was written.</returns>
    public Known<T?> KnownNode<T>(string field)
        where T : class => Known(this[field], v => v as T);

    /// <summary>Named texts that are never unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The texts; keys ignore case.</returns>
    public ImmutableSortedDictionary<string, string> Dictionary(string field) => DictionaryOf(this[field].Value);

    /// <summary>Named texts that may be unknown.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The texts; keys ignore case; known to be none where none were written.</returns>
    public Known<ImmutableSortedDictionary<string, string>> KnownDictionary(string field) => Known(this[field], DictionaryOf);

    private static Known<T> Known<T>(FieldValue value, Func<object?, T> convert) =>
        value.IsUnknown ? Snapshots.Known<T>.Unknown(value.Reason) : Snapshots.Known<T>.Of(convert(value.Value), value.Witness);

    private static ImmutableArray<T> ItemsOf<T>(FieldValue value) =>
        value.Value is FactList list ? list.Items.Cast<T>().ToImmutableArray() : [];

    private static ImmutableSortedDictionary<string, string> DictionaryOf(object? value) =>
        value as ImmutableSortedDictionary<string, string> ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private FieldValue Missing(string field) => _kind is null || _kind.Field(field) is { IsDerived: false }
        ? FieldValue.Absent
        : throw new ArgumentException($"The kind {_kind} has no captured field \"{field}\"; it has {string.Join(", ", _kind.Fields.Where(f => !f.IsDerived).Select(f => f.Name))}.", nameof(field));
}
