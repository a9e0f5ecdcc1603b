using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Grammar;
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
            LabelKeys.Labels.Only(map, "labels", context.Errors);
        var list = map is null ? node : map["have"];
        if (list is null)
        {
            context.Errors.Add(node.Mark, "labels takes a list of labels, or a map with \"have\": a list of labels.");
            return null;
        }

        var have = Source(list, "labels");
        return By(kind, node) is not { } by || have is null ? null : new LabelsCheck
        {
            Have = have,
            By = by,
            Matching = Matching(by, map?["match"]),
            Children = kind.Field("children"),
            MayHave = map?["may-have"] is { } others ? AtomBinder.BindMany(others, "may-have", context) : [],
            Ordered = map?["order"] is { } order && YamlTexts.Word(order, "order", LabelKeys.Labels.Words("order"), context.Errors) is "listed",
            Missing = Numbers(map, "missing") ?? [],
            Misplaced = Numbers(map, "misplaced") ?? [],
            Extra = Numbers(map, "extra"),
        };
    }

    /// <summary>A list of labels: written out, a parameter, or a field of the portal.</summary>
    public LabelSource? Source(YamlNode node, string what)
    {
        if (node is YamlList { Items.IsEmpty: false } list)
            return new LabelSource([.. list.Items.Select(Entry).OfType<LabelEntry>()]);
        if (node is YamlText { Value: ['$', ..] } && AtomBinder.Bind(node, what, context) is { } atom)
        {
            if (atom is ListAtom listed)
                return new LabelSource(listed);
        }
        else if (node is not YamlText { Value: ['$', ..] })
        {
            context.Errors.Add(node.Mark, $"{what} takes a list of labels, a parameter ($name) or a field of the portal ($portal.contributors).");
        }

        return null;
    }

    private LabelMatching Matching(FactField by, YamlNode? match)
    {
        var word = match is null ? null : YamlTexts.Word(match, "match", LabelKeys.Labels.Words("match"), context.Errors);
        if (by.Type is not (FieldType.Word or FieldType.Raw))
            return word is "is" ? LabelMatching.Is : LabelMatching.Like;
        if (word is "like")
            context.Errors.Add(match!.Mark, $"{by.Name} is compared character by character; leave match out.");
        return LabelMatching.Exact;
    }

    private FactField? By(FactKind kind, YamlNode labels)
    {
        if ((labels as YamlMap)?["by"] is { } node)
            return FieldNames.Find(kind, node, "by", context, FactForm.Texts.AsSpan());
        if (kind.Shorthand is { } shorthand)
            return kind.Field(shorthand);
        context.Errors.Add(labels.Mark, $"{kind.Name} have no label of their own; name a text field with \"by\".");
        return null;
    }

    private IReadOnlyList<NumberTest>? Numbers(YamlMap? map, string key) =>
        map?[key] is { } node ? new NumberBinder(context).Numbers(node, key) : null;

    private LabelEntry? Entry(YamlNode node)
    {
        if (node is YamlMap { Entries: [var single] })
        {
            if (LabelKeys.Pattern.Has(single.Key))
            {
                var test = new TextBinder(context).Bind(node, "a label", FieldType.Text);
                return test is null ? null : new LabelEntry(null, test, (single.Value as YamlText)?.Value ?? single.Key, []);
            }

            var parent = AtomBinder.Bind(new YamlText(single.KeyMark, single.Key, quoted: true), "a label", context);
            return parent is null ? null : new LabelEntry(parent, null, parent.Label, [.. YamlValues.Items(single.Value).Select(Entry).OfType<LabelEntry>()]);
        }

        if (node is YamlMap)
        {
            context.Errors.Add(node.Mark, "a label with labels below it is written as one key with a list: - Tổng quan: [Giới thiệu, Chức năng].");
            return null;
        }

        return AtomBinder.Bind(node, "a label", context) is { } atom ? new LabelEntry(atom, null, atom.Label, []) : null;
    }
}
