using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language.Atoms;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds what texts are compared with.</summary>
internal static class AtomBinder
{
    /// <summary>A text or a list of texts: one of.</summary>
    public static ImmutableArray<Atom> BindMany(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlList { Items.IsEmpty: true })
            context.Errors.Add(node.Mark, $"{what} is an empty list; name at least one text or leave the key out.");
        return [.. YamlValues.Items(node).Select(n => Bind(n, what, context)).OfType<Atom>()];
    }

    public static Atom? Bind(YamlNode node, string what, BindingContext context)
    {
        if (YamlValues.Text(node, what, context.Errors) is not { } text)
            return null;
        if (text.StartsWith("term:", StringComparison.Ordinal))
            return Term((YamlText)node, text[5..], context);
        if (text.StartsWith("$portal.", StringComparison.Ordinal))
            return PortalField((YamlText)node, text[8..], context);
        if (text.StartsWith('$'))
            return context.FindParameter((YamlText)node, "text", "list") is { } parameter ? new ParameterAtom(parameter) : null;
        return new TextAtom(text);
    }

    private static TermAtom? Term(YamlText node, string id, BindingContext context)
    {
        if (context.Vocabulary.Term(id) is { } term)
            return new TermAtom(term);
        context.Errors.AddUnknown(node.Mark, "term", id, context.Vocabulary.Terms.Select(t => t.Id));
        return null;
    }

    private static PortalAtom? PortalField(YamlText node, string name, BindingContext context)
    {
        var found = FactKinds.Portal.Field(name);
        if (found is { Type: FieldType.Label or FieldType.Text or FieldType.Raw or FieldType.Host or FieldType.Collection })
            return new PortalAtom(found);
        context.Errors.AddUnknown(node.Mark, "field of the portal", name, FactKinds.Portal.Fields.Select(f => f.Name));
        return null;
    }
}
