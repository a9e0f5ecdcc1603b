using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Language.Cases;

/// <summary>Makes facts of what a case writes, through the catalogue: an unnamed field is absent, <c>unknown</c> is the bare word, a text is the fact's label.</summary>
internal sealed class CaseFactBinder(YamlErrors errors)
{
    public object? Bind(FactKind kind, YamlNode node)
    {
        var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        if (node is YamlText text && kind.Shorthand is { } shorthand)
        {
            fields[shorthand] = FieldValue.Of(text.Value);
        }
        else if (YamlValues.Map(node, $"one of {kind.Name}", errors) is { } map)
        {
            foreach (var entry in map.Entries)
            {
                if (kind.Field(entry.Key) is { IsDerived: false } known)
                    fields[entry.Key] = Value(known, entry.Value);
                else
                    errors.AddUnknown(entry.KeyMark, $"captured field of {kind.Name}", entry.Key, kind.Fields.Where(f => !f.IsDerived).Select(f => f.Name));
            }
        }
        else
        {
            return null;
        }

        return kind.Create(new FactBag(fields));
    }

    private static PortalUrl? Address(string text)
    {
        _ = PortalUrl.TryParse(CaseBinder.CaseAddress, out var home);
        return PortalUrl.Resolve(home, text);
    }

    private FieldValue Value(FactField known, YamlNode node)
    {
        if (node is YamlText { Quoted: false, Value: "unknown" })
            return FieldValue.Unknown();
        switch (known.Type)
        {
            case FieldType.Number:
                return YamlValues.Integer(node, known.Name, errors) is { } number ? FieldValue.Of((long)number) : FieldValue.Absent;
            case FieldType.Flag:
                return FieldValue.Of(YamlValues.Flag(node, known.Name, errors));
            case FieldType.Date:
                if (YamlValues.Text(node, known.Name, errors) is not { } written)
                    return FieldValue.Absent;
                if (PortalDate.TryParse(written, out var date))
                    return FieldValue.Of(date);
                _ = YamlValues.Date(node, known.Name, errors);
                return FieldValue.Absent;
            case FieldType.Url:
                return FieldValue.Of(YamlValues.Text(node, known.Name, errors) is { } address ? Address(address) : null);
            case FieldType.Collection:
                var kind = known.Of?.Invoke();
                return FieldValue.Of(new FactList(kind, [.. YamlValues.Items(node).Select(n => kind is null ? YamlValues.Text(n, known.Name, errors) : Bind(kind, n)).OfType<object>()]));
            case FieldType.Word:
                return FieldValue.Of(YamlTexts.Word(node, known.Name, known.Words, errors));
            default:
                return FieldValue.Of(YamlValues.Text(node, known.Name, errors));
        }
    }
}
