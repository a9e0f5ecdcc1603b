using PortalRules.Facts;
using PortalRules.Language.Checks;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds the test of one field by the field's type.</summary>
internal sealed class ValueBinder(BindingContext context, FactBinder facts)
{
    public ValueTest? Bind(FactKind kind, FactField tested, YamlNode node)
    {
        if (node is YamlText { Quoted: false, Value: "present" or "absent" } presence)
            return new PresenceTest(presence.Value is "present");
        return tested.Type switch
        {
            FieldType.Number => AllOfValueTest.Of(new NumberBinder(context).Numbers(node, tested.Name)),
            FieldType.Share => AllOfValueTest.Of(new NumberBinder(context).Shares(node, tested.Name)),
            FieldType.Date => new DateBinder(context, kind).Bind(tested, node),
            FieldType.Flag => YamlValues.Flag(node, tested.Name, context.Errors) is { } flag ? new FlagTest(flag) : null,
            FieldType.Url => new UrlBinder(context).Bind(tested, node),
            FieldType.Host or FieldType.Email => new UrlBinder(context).Host(node, tested.Name),
            FieldType.Word => Word(tested, node),
            FieldType.Node => facts.Bind(tested.Of!(), node) is { } test ? new NodeTest(test) : null,
            FieldType.Collection => facts.BindMany(tested.Of?.Invoke() ?? TextKind.Kind, node, nested: true) is { } check ? new CollectionTest(check) : null,
            FieldType.Dictionary => Dictionary(tested, node),
            _ => Text(kind, tested, node),
        };
    }

    private TextTest? Word(FactField tested, YamlNode node)
    {
        var words = YamlValues.Items(node).Select(n => YamlTexts.Word(n, tested.Name, tested.Words, context.Errors)).OfType<string>().ToList();
        return words.Count == 0 ? null : new TextTest(TextRelation.Is, [.. words.Select(w => new Atoms.TextAtom(w))], raw: true, words: true);
    }

    // Elements are named by a platform's extraction map, which is known only when a portal is checked.
    private ValueTest? Text(FactKind kind, FactField tested, YamlNode node)
    {
        if (kind == FactKinds.Elements && tested.Name is "name")
            context.Use.ElementNames.UnionWith(YamlValues.Items((node as YamlMap)?["is"] ?? node).OfType<YamlText>().Select(t => t.Value));
        return new TextBinder(context).Bind(node, tested.Name, tested.Type);
    }

    private DictionaryTest? Dictionary(FactField tested, YamlNode node)
    {
        if (YamlValues.Map(node, tested.Name, context.Errors) is not { } map)
            return null;
        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"{tested.Name} needs at least one name with a text: {{ generator: present }}.");
        var parts = new List<(string, ValueTest)>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlText { Quoted: false, Value: "present" or "absent" } presence)
                parts.Add((entry.Key, new PresenceTest(presence.Value is "present")));
            else if (new TextBinder(context).Bind(entry.Value, entry.Key, FieldType.Text) is { } test)
                parts.Add((entry.Key, test));
        }

        return parts.Count > 0 ? new DictionaryTest(parts) : null;
    }
}
