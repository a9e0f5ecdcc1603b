using PortalRules.Language.Grammar;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds comparisons of a text.</summary>
internal sealed class TextBinder(BindingContext context)
{
    public ValueTest? Bind(YamlNode node, string what, FieldType type)
    {
        var raw = type is FieldType.Raw;
        if (node is not YamlMap map)
        {
            var relation = type is FieldType.Label ? TextRelation.Like : TextRelation.Is;
            return AtomBinder.BindMany(node, what, context) is { Length: > 0 } atoms ? new TextTest(relation, atoms, raw) : null;
        }

        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"{what} needs a text or a comparison: one of {TextKeys.Text.Listed}.");
        return AllOfValueTest.Of([.. map.Entries.Select(e => Part(e, what, raw)).OfType<ValueTest>()]);
    }

    private ValueTest? Part(YamlEntry entry, string what, bool raw)
    {
        TextRelation? relation = entry.Key switch
        {
            "is" => TextRelation.Is,
            "like" => TextRelation.Like,
            "contains" => TextRelation.Contains,
            "starts-with" => TextRelation.StartsWith,
            _ => null,
        };
        if (relation is { } compared)
            return AtomBinder.BindMany(entry.Value, entry.Key, context) is { Length: > 0 } atoms ? new TextTest(compared, atoms, raw) : null;
        if (entry.Key is "length")
            return new NumberBinder(context).Numbers(entry.Value, "length") is { Count: > 0 } numbers ? new LengthTest(numbers) : null;
        if (entry.Key is "matches")
            return Pattern(entry.Value, raw);
        context.Errors.AddUnknown(entry.KeyMark, $"comparison of the text {what}", entry.Key, TextKeys.Text.Names);
        return null;
    }

    private PatternTest? Pattern(YamlNode node, bool raw)
    {
        if (YamlValues.Text(node, "matches", context.Errors) is not { } pattern)
            return null;
        var test = PatternTest.TryCreate(pattern, raw, out var problem);
        if (test is null)
            context.Errors.Add(node.Mark, problem);
        return test;
    }
}
