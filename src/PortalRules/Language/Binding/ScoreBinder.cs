using System.Globalization;
using PortalRules.Language.Grammar;
using PortalRules.Language.Scores;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>score</c>.</summary>
internal sealed class ScoreBinder(BindingContext context)
{
    public ScoreClause? Bind(FactKind kind, YamlNode node)
    {
        if (node is not YamlList { Items: [_, ..] } list)
        {
            context.Errors.Add(node.Mark, "score takes a list of lines, the best first: - { points: 2, when: { count: { at-least: 10 } } }.");
            return null;
        }

        var lines = new List<ScoreLine>();
        foreach (var item in list.Items)
        {
            if (lines.Exists(l => l.When is null))
                context.Errors.Add(item.Mark, "the line without when is the rest and stands last.");
            if (Line(kind, item) is { } line)
                lines.Add(line);
        }

        return lines.Count > 0 ? new ScoreClause([.. lines]) : null;
    }

    private ScoreLine? Line(FactKind kind, YamlNode node)
    {
        if (YamlValues.Map(node, "a line of score", context.Errors) is not { } map)
            return null;
        SummaryKeys.ScoreLine.Only(map, "a line of score", context.Errors);
        if (map["points"] is null)
            context.Errors.Add(map.Mark, "a line of score needs its points.");
        var points = Points(map["points"]);
        var when = map["when"] is { } condition ? new FactBinder(context).BindMany(kind, condition) : null;
        return points is { } given && (map["when"] is null || when is not null) ? new ScoreLine(given, when) : null;
    }

    private decimal? Points(YamlNode? node)
    {
        if (YamlValues.Text(node, "points", context.Errors) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= 1_000_000)
            return points;
        context.Errors.Add(node!.Mark, $"points \"{text}\" is not a number; write 2 or 0.5.");
        return null;
    }
}
