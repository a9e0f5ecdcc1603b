using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Finds fields that a rule names as such, not to test them: distinct, unique, on, by, from.</summary>
internal static class FieldNames
{
    /// <summary>A field of one of the types.</summary>
    public static FactField? Find(FactKind kind, YamlNode node, string what, BindingContext context, params ReadOnlySpan<FieldType> types)
    {
        if (YamlValues.Text(node, what, context.Errors) is not { } name)
            return null;
        var accepted = types.ToArray();
        if (kind.Field(name) is not { } found)
        {
            context.Errors.AddUnknown(node.Mark, $"field of {kind.Name} for {what}", name, kind.Fields.Where(f => accepted.Contains(f.Type)).Select(f => f.Name));
            return null;
        }

        context.Use.Fields.Add((kind, found));
        if (accepted.Contains(found.Type))
            return found;
        var fitting = kind.Fields.Where(f => accepted.Contains(f.Type)).Select(f => f.Name).ToList();
        context.Errors.Add(node.Mark, fitting.Count > 0
            ? $"the field {name} of {kind.Name} cannot stand for {what}; one of {string.Join(", ", fitting)} can."
            : $"the field {name} of {kind.Name} cannot stand for {what}, and {kind.Name} have no field that can.");
        return null;
    }

    /// <summary>One field or a list of fields by which facts are told apart.</summary>
    public static ImmutableArray<FactField> FindMany(FactKind kind, YamlNode node, string what, BindingContext context)
    {
        if (node is YamlList { Items.IsEmpty: true })
            context.Errors.Add(node.Mark, $"{what} is an empty list; name at least one field of {kind.Name}.");
        return [.. YamlValues.Items(node).Select(n => Find(kind, n, what, context, FactForm.Simple.AsSpan())).OfType<FactField>()];
    }
}
