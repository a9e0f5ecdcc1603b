using System.Collections.Immutable;
using PortalRules.Language.Binding;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Language.Cases;

/// <summary>
/// Makes facts of what a case writes, through the catalogue: an unnamed field is absent, <c>unknown</c> and <c>not-captured</c> are bare words, a text is the
/// fact's label.
/// </summary>
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
                if (kind.CapturedField(entry.Key) is { } known)
                    fields[known.Name] = Value(known, entry.Value);
                else if (kind.Field(entry.Key) is { IsDerived: true })
                    errors.Add(entry.KeyMark, $"the field {entry.Key} of {kind.Name} is computed when checking; write the facts that it is computed from.");
                else
                    errors.AddUnknown(entry.KeyMark, $"captured field of {kind.Name}", entry.Key, kind.Fields.Where(f => !f.IsDerived).Select(f => f.StoredName));
            }
        }
        else
        {
            return null;
        }

        return kind.Create(new FactBag(fields, kind));
    }

    private static PortalUrl? Address(string text)
    {
        _ = PortalUrl.TryParse(CaseBinder.CaseAddress, out var home);
        return PortalUrl.Resolve(home, text);
    }

    private static UnknownReason? Unknown(YamlNode node) => node switch
    {
        YamlText { Quoted: false, Value: "unknown" } => UnknownReason.Unspecified,
        YamlText { Quoted: false, Value: "not-captured" } => UnknownReason.NotCaptured,
        _ => null,
    };

    private FieldValue Value(FactField known, YamlNode node)
    {
        if (Unknown(node) is { } reason)
        {
            if (!known.MayBeUnknown)
                errors.Add(node.Mark, $"{known.StoredName} is never unknown; write its value or leave it out.");
            return FieldValue.Unknown(reason);
        }

        return known.Type switch
        {
            FieldType.Number => YamlValues.Integer(node, known.Name, errors) is { } number ? FieldValue.Of((long)number) : FieldValue.Absent,
            FieldType.Share => FieldValue.Of(BoundBinder.ParseShare(node, known.Name, errors)),
            FieldType.Flag => FieldValue.Of(YamlValues.Flag(node, known.Name, errors)),
            FieldType.Date => Date(known, node),
            FieldType.Url => FieldValue.Of(YamlValues.Text(node, known.Name, errors) is { } address ? Address(address) : null),
            FieldType.Node => FieldValue.Of(Bind(known.Of!(), node)),
            FieldType.Collection => Collection(known, node),
            FieldType.Dictionary => Dictionary(known, node),
            FieldType.Word => FieldValue.Of(YamlTexts.Word(node, known.Name, known.Words, errors)),
            _ => FieldValue.Of(YamlValues.Text(node, known.StoredName, errors)),
        };
    }

    private FieldValue Date(FactField known, YamlNode node)
    {
        if (YamlValues.Text(node, known.Name, errors) is not { } written)
            return FieldValue.Absent;
        if (PortalDate.TryParse(written, out var date))
            return FieldValue.Of(date);
        _ = YamlValues.Date(node, known.Name, errors);
        return FieldValue.Absent;
    }

    private FieldValue Collection(FactField known, YamlNode node)
    {
        var kind = known.Of?.Invoke();
        return FieldValue.Of(new FactList(kind, [.. YamlValues.Items(node).Select(n => kind is null ? YamlValues.Text(n, known.Name, errors) : Bind(kind, n)).OfType<object>()]));
    }

    private FieldValue Dictionary(FactField known, YamlNode node)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in YamlValues.Map(node, known.Name, errors)?.Entries ?? [])
        {
            if (!texts.TryAdd(entry.Key, YamlValues.Text(entry.Value, entry.Key, errors) ?? ""))
                errors.Add(entry.KeyMark, $"\"{entry.Key}\" stands twice in {known.Name}; keys ignore case.");
        }

        return FieldValue.Of(texts.ToImmutable());
    }
}
