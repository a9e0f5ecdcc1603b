using PortalRules.Language.Measures;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>measure</c>.</summary>
internal sealed class MeasureBinder(BindingContext context)
{
    private static readonly string[] Names = ["count", "sum", "newest"];

    public MeasureClause? Bind(FactKind kind, YamlNode node)
    {
        if (YamlValues.Map(node, "measure", context.Errors) is not { } map)
            return null;
        YamlValues.OnlyKeys(map, "measure", context.Errors, Names);
        if (map.Entries is not [var entry])
        {
            context.Errors.Add(map.Mark, $"measure takes exactly one of {string.Join(", ", Names)}.");
            return null;
        }

        return entry.Key switch
        {
            "count" => Count(kind, entry.Value),
            "sum" => FieldNames.Find(kind, entry.Value, "sum", context, FieldType.Number) is { } added ? new SumMeasure(added, kind.Help) : null,
            "newest" => FieldNames.Find(kind, entry.Value, "newest", context, FieldType.Date) is { } dated ? new NewestMeasure(dated, kind.Help) : null,
            _ => null,
        };
    }

    private CountMeasure? Count(FactKind kind, YamlNode node)
    {
        if (YamlValues.Map(node, "count", context.Errors) is not { } map)
            return null;
        YamlValues.OnlyKeys(map, "count", context.Errors, "distinct");
        return new CountMeasure(map["distinct"] is { } fields ? FieldNames.FindMany(kind, fields, "distinct", context) : [], kind.Help);
    }
}
