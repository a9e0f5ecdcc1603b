using System.Collections.Immutable;
using PortalRules.Language.Labels;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>labels</c>: a list of entries, or a map with <c>have</c> and its options.</summary>
internal sealed class LabelsBinder(BindingContext context)
{
    public LabelsCheck? Bind(FactKind kind, YamlNode node)
    {
        var map = node as YamlMap;
        if (map is not null)
            YamlValues.OnlyKeys(map, "labels", context.Errors, "have", "by", "order", "may-have", "extra", "missing", "misplaced");
        var list = map is null ? node : map["have"];
        if (list is not YamlList && list is not YamlText { Value: ['$', ..] })
        {
            context.Errors.Add((list ?? node).Mark, "labels takes a list of labels, or a map with \"have\": a list of labels.");
            return null;
        }

        return By(kind, node) is not { } by ? null : new LabelsCheck
        {
            Have = Entries(list),
            By = by,
            Children = kind.Field("children"),
            MayHave = map?["may-have"] is { } others ? AtomBinder.BindMany(others, "may-have", context) : [],
            Ordered = map?["order"] is { } order && YamlTexts.Word(order, "order", ["any", "listed"], context.Errors) is "listed",
            Missing = Numbers(map, "missing") ?? [],
            Misplaced = Numbers(map, "misplaced") ?? [],
            Extra = Numbers(map, "extra"),
        };
    }

    private FactField? By(FactKind kind, YamlNode labels)
    {
        if ((labels as YamlMap)?["by"] is { } node)
        {
            if (YamlValues.Text(node, "by", context.Errors) is not { } name)
                return null;
            if (kind.Field(name) is { Type: FieldType.Label or FieldType.Text or FieldType.Raw or FieldType.Word } named)
                return named;
            context.Errors.AddUnknown(node.Mark, $"text field of {kind.Name}", name, kind.Fields.Select(f => f.Name));
            return null;
        }

        if (kind.Shorthand is { } shorthand)
            return kind.Field(shorthand);
        context.Errors.Add(labels.Mark, $"{kind.Name} have no label of their own; name a text field with \"by\".");
        return null;
    }

    private IReadOnlyList<NumberTest>? Numbers(YamlMap? map, string key) =>
        map?[key] is { } node ? new ValueBinder(context, new FactBinder(context)).Numbers(node, key) : null;

    private ImmutableArray<LabelEntry> Entries(YamlNode list) =>
        [.. YamlValues.Items(list).Select(Entry).OfType<LabelEntry>()];

    private LabelEntry? Entry(YamlNode node)
    {
        if (node is YamlMap { Entries: [var single] })
        {
            if (single.Key is "starts-with" or "matches")
            {
                var test = new ValueBinder(context, new FactBinder(context)).Text(node, "a label", FieldType.Text);
                return test is null ? null : new LabelEntry(null, test, (single.Value as YamlText)?.Value ?? single.Key, []);
            }

            var parent = AtomBinder.Bind(new YamlText(single.KeyMark, single.Key, quoted: true), "a label", context);
            return parent is null ? null : new LabelEntry(parent, null, parent.Label, Entries(single.Value));
        }

        if (node is YamlMap)
        {
            context.Errors.Add(node.Mark, "a label with labels below it is written as one key with a list: - Tổng quan: [Giới thiệu, Chức năng].");
            return null;
        }

        return AtomBinder.Bind(node, "a label", context) is { } atom ? new LabelEntry(atom, null, atom.Label, []) : null;
    }
}
