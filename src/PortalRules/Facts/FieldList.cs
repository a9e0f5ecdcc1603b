using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>Writes down the fields of a kind: name, type, help in both languages, how it is read.</summary>
internal sealed class FieldList<T>
    where T : class
{
    private readonly ImmutableArray<FactField>.Builder _fields = ImmutableArray.CreateBuilder<FactField>();

    public ImmutableArray<FactField> ToFields() => _fields.ToImmutable();

    public FieldList<T> Text(string name, FieldType type, string vi, string en, Func<T, string?> read) =>
        Add(new FactField(name, type, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))));

    public FieldList<T> Text(string name, FieldType type, string vi, string en, Func<T, Known<string?>> read) =>
        Add(new FactField(name, type, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    public FieldList<T> Word(string name, ImmutableArray<string> words, string vi, string en, Func<T, Known<string?>> read) =>
        Add(new FactField(name, FieldType.Word, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { Words = words, MayBeUnknown = true });

    public FieldList<T> Word(string name, ImmutableArray<string> words, string vi, string en, Func<T, string?> read) =>
        Add(new FactField(name, FieldType.Word, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { Words = words });

    public FieldList<T> Count(string name, string vi, string en, Func<T, long> read) =>
        Add(new FactField(name, FieldType.Number, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))));

    public FieldList<T> Number(string name, string vi, string en, Func<T, Known<int>> read) =>
        Add(new FactField(name, FieldType.Number, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    public FieldList<T> Flag(string name, string vi, string en, Func<T, Known<bool>> read) =>
        Add(new FactField(name, FieldType.Flag, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    public FieldList<T> Flag(string name, string vi, string en, Func<T, bool> read) =>
        Add(new FactField(name, FieldType.Flag, new LocalizedText(vi, en), (fact, _) => FieldValue.Of((object)read((T)fact))));

    public FieldList<T> Date(string name, string vi, string en, Func<T, Known<PortalDate?>> read) =>
        Add(new FactField(name, FieldType.Date, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    public FieldList<T> Url(string name, string vi, string en, Func<T, Known<PortalUrl?>> read) =>
        Add(new FactField(name, FieldType.Url, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(read((T)fact))) { MayBeUnknown = true });

    public FieldList<T> Texts(string name, string vi, string en, Func<T, ImmutableArray<string>> read) =>
        Add(new FactField(name, FieldType.Collection, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(new FactList(null, read((T)fact).CastArray<object>()))));

    public FieldList<T> Facts<TItem>(string name, Func<FactKind> kind, string vi, string en, Func<T, ImmutableArray<TItem>> read)
        where TItem : class =>
        Add(new FactField(name, FieldType.Collection, new LocalizedText(vi, en), (fact, _) => FieldValue.Of(new FactList(kind(), read((T)fact).CastArray<object>()))) { Of = kind });

    public FieldList<T> Derived(string name, FieldType type, string vi, string en, Func<T, FactContext, FieldValue> read, Func<FactKind>? of = null) =>
        Add(new FactField(name, type, new LocalizedText(vi, en), (fact, context) => read((T)fact, context)) { IsDerived = true, Of = of, MayBeUnknown = true });

    private FieldList<T> Add(FactField field)
    {
        _fields.Add(field);
        return this;
    }
}
