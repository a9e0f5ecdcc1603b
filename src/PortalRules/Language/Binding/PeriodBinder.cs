using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Language.Periods;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>period</c> of a rule, and <c>in</c> of a date.</summary>
internal sealed class PeriodBinder(BindingContext context)
{
    private static readonly ImmutableArray<string> Units = PeriodKeys.Period.Words("every");

    public PeriodClause? Bind(FactKind kind, YamlNode node)
    {
        var period = Bind(node, single: false);
        var on = (node as YamlMap)?["on"];
        var dates = on is null
            ? [.. kind.DateFields.Select(kind.Field).OfType<FactField>()]
            : FieldNames.Find(kind, on, "on", context, FieldType.Date) is { } named ? [named] : ImmutableArray<FactField>.Empty;
        if (on is null && dates.IsEmpty)
            context.Errors.Add(node.Mark, $"{kind.Name} have no date of their own; a period of them names a date field with \"on\".");
        foreach (var date in dates)
            context.Use.Fields.Add((kind, date));
        var isMain = on is null || (kind.DateFields is [var main, ..] && dates is [var only] && string.Equals(only.Name, main, StringComparison.Ordinal));
        return period is null || dates.IsEmpty ? null : new PeriodClause(period, dates, isMain);
    }

    /// <summary>A period without its date field; a single one cannot be repeated.</summary>
    public Period? Bind(YamlNode node, bool single)
    {
        if (node is YamlText text)
        {
            if (text.Value is "given")
                return new GivenPeriod();
            context.Errors.Add(node.Mark, $"a period is given, {{ every: month }}, {{ from: DATE, to: DATE }} or {{ last: 3 months }}, not \"{text.Value}\".");
            return null;
        }

        if (YamlValues.Map(node, "period", context.Errors) is not { } map)
            return null;
        (single ? PeriodKeys.Single : PeriodKeys.Period).Only(map, "period", context.Errors);
        var forms = (ReadOnlySpan<string>)["every", "last", "from"];
        var given = 0;
        foreach (var form in forms)
            given += map[form] is null ? 0 : 1;
        if (given != 1)
        {
            context.Errors.Add(map.Mark, "a period has exactly one of every, last, and from with to.");
            return null;
        }

        if (map["cut-off-day"] is { } misplaced && map["every"] is null)
            context.Errors.Add(misplaced.Mark, "cut-off-day goes with every.");
        if (map["to"] is { } alone && map["from"] is null)
            context.Errors.Add(alone.Mark, "to goes with from, the first day that counts.");
        return map["every"] is { } every ? Every(every, map["cut-off-day"]) : map["last"] is { } last ? Last(last) : Fixed(map);
    }

    private EveryPeriod? Every(YamlNode every, YamlNode? cutOff)
    {
        if (YamlTexts.Word(every, "every", Units, context.Errors) is not { } unit)
            return null;
        var day = YamlValues.Integer(cutOff, "cut-off-day", context.Errors);
        if (day is < 1 or > 31)
            context.Errors.Add(cutOff!.Mark, "cut-off-day is a day of the month, from 1 to 31 (a shorter month closes on its last day).");
        if (cutOff is not null && unit is "week")
            context.Errors.Add(cutOff.Mark, "a week has no cut-off-day; it runs from Monday to Sunday.");
        return new EveryPeriod((PeriodUnit)Units.IndexOf(unit, StringComparer.Ordinal), day);
    }

    private LastPeriod? Last(YamlNode node) =>
        BoundBinder.Length(node, "last", context) is { } length ? new LastPeriod(length) : null;

    private FixedPeriod? Fixed(YamlMap map)
    {
        if (map["to"] is null)
            context.Errors.Add(map.Mark, "a period with from needs to, the last day that counts.");
        if (map["to"] is not { } end || BoundBinder.Day(map["from"]!, "from", context) is not { } from || BoundBinder.Day(end, "to", context) is not { } to)
            return null;
        return new FixedPeriod(from, to);
    }
}
