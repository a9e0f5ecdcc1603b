using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>
/// Writes down the fields of a kind: name, type, help in both languages, and how a fact's field is read. The lambdas should be static: they are called for
/// every fact of every check. Names are checked when the kind is made. Not thread-safe.
/// </summary>
/// <typeparam name="T">The type of the facts.</typeparam>
public sealed class FieldList<T>
    where T : class
{
    private readonly ImmutableArray<FactField>.Builder _fields = ImmutableArray.CreateBuilder<FactField>();

    internal List<string> Problems { get; } = [];

    /// <summary>Adds a text that is never unknown; the empty text is none.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="type">Label, text, raw, host or email.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Text(string name, FieldType type, string vi, string en, Func<T, string?> read) =>
        Add(new FactField(name, TextType(name, type), new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))));

    /// <summary>Adds a text that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="type">Label, text, raw, host or email.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Text(string name, FieldType type, string vi, string en, Func<T, Known<string?>> read) =>
        Add(new FactField(name, TextType(name, type), new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a word of a closed list that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="words">The closed list.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Word(string name, ImmutableArray<string> words, string vi, string en, Func<T, Known<string?>> read) =>
        Add(new FactField(name, FieldType.Word, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { Words = words, MayBeUnknown = true });

    /// <summary>Adds a word of a closed list that is never unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="words">The closed list.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Word(string name, ImmutableArray<string> words, string vi, string en, Func<T, string?> read) =>
        Add(new FactField(name, FieldType.Word, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { Words = words });

    /// <summary>Adds a whole number of 32 bits that is never unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Count(string name, string vi, string en, Func<T, long> read) =>
        Add(new FactField(name, FieldType.Number, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))));

    /// <summary>Adds a whole number that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Number(string name, string vi, string en, Func<T, Known<int>> read) =>
        Add(new FactField(name, FieldType.Number, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a part of a whole, 0 to 1, that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Share(string name, string vi, string en, Func<T, Known<decimal>> read) =>
        Add(new FactField(name, FieldType.Share, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a truth value that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Flag(string name, string vi, string en, Func<T, Known<bool>> read) =>
        Add(new FactField(name, FieldType.Flag, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a truth value that is never unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Flag(string name, string vi, string en, Func<T, bool> read) =>
        Add(new FactField(name, FieldType.Flag, new LocalizedText(vi, en), (fact, _) => FieldValue.Of((object)read((T)fact))));

    /// <summary>Adds a date that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Date(string name, string vi, string en, Func<T, Known<PortalDate?>> read) =>
        Add(new FactField(name, FieldType.Date, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a resolved address that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Url(string name, string vi, string en, Func<T, Known<PortalUrl?>> read) =>
        Add(new FactField(name, FieldType.Url, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a collection of texts that is never unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Texts(string name, string vi, string en, Func<T, ImmutableArray<string>> read) =>
        Add(new FactField(name, FieldType.Collection, new LocalizedText(vi, en), (fact, _) => FieldValues.Of(kind: null, read((T)fact))));

    /// <summary>Adds a collection of texts that may be unknown.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Texts(string name, string vi, string en, Func<T, Known<ImmutableArray<string>>> read) =>
        Add(new FactField(name, FieldType.Collection, new LocalizedText(vi, en), (fact, _) => FieldValues.Of(kind: null, read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a collection of facts that is never unknown.</summary>
    /// <typeparam name="TItem">The type of its facts.</typeparam>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="kind">Their kind; asked at the first use, so a kind may hold itself.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Facts<TItem>(string name, Func<FactKind> kind, string vi, string en, Func<T, ImmutableArray<TItem>> read)
        where TItem : class =>
        Add(new FactField(name, FieldType.Collection, new LocalizedText(vi, en), (fact, _) => FieldValues.Of(kind(), read((T)fact))) { Of = kind });

    /// <summary>Adds a fact inside the fact, which may be unknown.</summary>
    /// <typeparam name="TNode">Its type.</typeparam>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="kind">Its kind; asked at the first use.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Node<TNode>(string name, Func<FactKind> kind, string vi, string en, Func<T, Known<TNode?>> read)
        where TNode : class =>
        Add(new FactField(name, FieldType.Node, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { Of = kind, MayBeUnknown = true });

    /// <summary>Adds named texts that are never unknown; keys ignore case.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Dictionary(string name, string vi, string en, Func<T, ImmutableSortedDictionary<string, string>> read) =>
        Add(new FactField(name, FieldType.Dictionary, new LocalizedText(vi, en), (fact, _) => FieldValues.Of(read((T)fact), Witness.Given)));

    /// <summary>Adds named texts that may be unknown; keys ignore case.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Reads it from a fact.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Dictionary(string name, string vi, string en, Func<T, Known<ImmutableSortedDictionary<string, string>>> read) =>
        Add(new FactField(name, FieldType.Dictionary, new LocalizedText(vi, en), (fact, _) => FieldValues.Of(read((T)fact))) { MayBeUnknown = true });

    /// <summary>Adds a field that is computed at check time from fact, snapshot and date, and never stored.</summary>
    /// <param name="name">The name in rules, kebab-case.</param>
    /// <param name="type">The type.</param>
    /// <param name="vi">What it holds, in Vietnamese.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="read">Computes it; pure, and of a value that fits the type (see <see cref="FieldValue"/>).</param>
    /// <param name="of">The kind of a node or of a collection of facts.</param>
    /// <returns>This list.</returns>
    public FieldList<T> Derived(string name, FieldType type, string vi, string en, Func<T, FactContext, FieldValue> read, Func<FactKind>? of = null) =>
        Add(new FactField(name, type, new LocalizedText(vi, en), (fact, context) => read((T)fact, context)) { IsDerived = true, Of = of, MayBeUnknown = true });

    /// <summary>Says that the field added last comes from a step of capturing that not every capture takes.</summary>
    /// <param name="part">The step.</param>
    /// <returns>This list.</returns>
    /// <exception cref="InvalidOperationException">No field was added yet.</exception>
    public FieldList<T> FromPart(CapturePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Change(field => field with { Part = part });
    }

    internal FieldList<T> StoredAs(string name) => Change(field => field with { StoredAs = name });

    internal ImmutableArray<FactField> ToFields() => _fields.ToImmutable();

    private FieldType TextType(string name, FieldType type)
    {
        if (type is not (FieldType.Label or FieldType.Text or FieldType.Raw or FieldType.Host or FieldType.Email))
            Problems.Add($"The text field \"{name}\" cannot be of type {type}; it is a label, text, raw, host or email.");
        return type;
    }

    private FieldList<T> Change(Func<FactField, FactField> change)
    {
        if (_fields.Count == 0)
            throw new InvalidOperationException("There is no field yet of which this could be said.");
        _fields[^1] = change(_fields[^1]);
        return this;
    }

    private FieldList<T> Add(FactField field)
    {
        _fields.Add(field with { Ordinal = _fields.Count });
        return this;
    }
}
