using PortalRules.Language.Binding;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Binds a value by the type of its parameter, for the packs that declare parameters and the offices that set them.</summary>
internal static class ParameterValues
{
    /// <summary>The value; <see langword="null"/> where it has a mistake, which is among the errors.</summary>
    public static object? Bind(string type, FactKind? of, YamlNode node, string what, BindingContext context) => type switch
    {
        "integer" => BoundBinder.ParseNumber(node, what, context.Errors),
        "share" => BoundBinder.ParseShare(node, what, context.Errors),
        "duration" => BoundBinder.ParseDuration(node, what, context.Errors),
        "date" => YamlValues.Date(node, what, context.Errors),
        "text" => YamlValues.Text(node, what, context.Errors),
        "condition" => of is null ? null : new FactBinder(context).Bind(of, node),
        _ => AtomBinder.BindMany(node, what, context),
    };
}
