using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>The fields from which a fact is made, read from snapshot JSON or a case file. A field that is not named is known to be none.</summary>
internal sealed class FactBag(IReadOnlyDictionary<string, FieldValue> fields)
{
    public SourceLocation? At { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public FieldValue this[string field] => fields.GetValueOrDefault(field, FieldValue.Absent);

    public string Text(string field) => this[field].Value as string ?? "";

    public int Number(string field, int fallback = 0) => this[field].Value is decimal number ? (int)number : fallback;

    public bool Flag(string field) => this[field].Value is true;

    public Known<string?> KnownText(string field) => Known(field, v => v as string);

    public Known<PortalDate?> KnownDate(string field) => Known(field, v => v is PortalDate date ? date : (PortalDate?)null);

    public Known<PortalUrl?> KnownUrl(string field) => Known(field, v => v as PortalUrl);

    public Known<int> KnownNumber(string field) =>
        this[field] is { Value: decimal number } value ? Snapshots.Known<int>.Of((int)number, value.Witness) : Snapshots.Known<int>.Unknown(this[field].Reason);

    public Known<bool> KnownFlag(string field) =>
        this[field] is { Value: bool flag } value ? Snapshots.Known<bool>.Of(flag, value.Witness) : Snapshots.Known<bool>.Unknown(this[field].Reason);

    public ImmutableArray<T> Items<T>(string field) =>
        this[field].Value is FactList list ? list.Items.Cast<T>().ToImmutableArray() : [];

    private Known<T?> Known<T>(string field, Func<object?, T?> convert)
    {
        var value = this[field];
        return value.IsUnknown ? Snapshots.Known<T?>.Unknown(value.Reason) : Snapshots.Known<T?>.Of(convert(value.Value), value.Witness);
    }
}
