using PortalRules.Language.Grammar;
using PortalRules.Language.Measures;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>measure</c>.</summary>
internal sealed class MeasureBinder(BindingContext context)
{
    public MeasureClause? Bind(FactKind kind, YamlNode node)
    {
        if (YamlValues.Map(node, "measure", context.Errors) is not { } map)
            return null;
        SummaryKeys.Measure.Only(map, "measure", context.Errors);
        if (map.Entries is not [var entry])
        {
            context.Errors.Add(map.Mark, $"measure takes exactly one of {SummaryKeys.Measure.Listed}.");
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
        SummaryKeys.Count.Only(map, "count", context.Errors);
        return new CountMeasure(map["distinct"] is { } fields ? FieldNames.FindMany(kind, fields, "distinct", context) : [], kind.Help);
    }
}
