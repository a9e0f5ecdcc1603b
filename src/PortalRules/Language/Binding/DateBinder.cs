using PortalRules.Language.Grammar;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds comparisons of a date.</summary>
internal sealed class DateBinder(BindingContext context, FactKind kind)
{
    public ValueTest? Bind(FactField tested, YamlNode node)
    {
        if (node is not YamlMap map)
            return BoundBinder.Day(node, tested.Name, context) is { } day ? new DateTest(new DayLimit(DayRelation.Is, day)) : null;
        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"{tested.Name} needs a day or a comparison: one of {DateKeys.Date.Listed}.");
        return AllOfValueTest.Of([.. map.Entries.SelectMany(e => Part(e, tested.Name))]);
    }

    private IEnumerable<ValueTest> Part(YamlEntry entry, string what)
    {
        switch (entry.Key)
        {
            case "before":
                return Limit(DayRelation.Before, entry);
            case "after":
                return Limit(DayRelation.After, entry);
            case "from":
                return Limit(DayRelation.From, entry);
            case "until":
                return Limit(DayRelation.Until, entry);
            case "in-last":
                return Age(AgeRelation.InLast, entry);
            case "in-next":
                return Age(AgeRelation.InNext, entry);
            case "older-than":
                return Age(AgeRelation.OlderThan, entry);
            case "in":
                return new PeriodBinder(context).Bind(entry.Value, single: true) is { } period ? [new DateTest(new DaysOfPeriod(period))] : [];
            case "lag":
                return Lag(entry.Value);
            default:
                context.Errors.AddUnknown(entry.KeyMark, $"comparison of the date {what}", entry.Key, DateKeys.Date.Names);
                return [];
        }
    }

    private IEnumerable<ValueTest> Limit(DayRelation relation, YamlEntry entry) =>
        BoundBinder.Day(entry.Value, entry.Key, context) is { } day ? [new DateTest(new DayLimit(relation, day))] : [];

    private IEnumerable<ValueTest> Age(AgeRelation relation, YamlEntry entry) =>
        BoundBinder.Length(entry.Value, entry.Key, context) is { } length ? [new DateTest(new DayAge(relation, length))] : [];

    private IEnumerable<ValueTest> Lag(YamlNode node)
    {
        if (YamlValues.Map(node, "lag", context.Errors) is not { } map)
            return [];
        DateKeys.Lag.Only(map, "lag", context.Errors);
        if (map["from"] is null || (map["at-least"] ?? map["at-most"]) is null)
            context.Errors.Add(map.Mark, "lag names another date of the same fact and a length: lag: { from: issued, at-most: 5 working-days }.");
        if (map["from"] is not { } from || FieldNames.Find(kind, from, "from", context, FieldType.Date) is not { } other)
            return [];
        var tests = new List<ValueTest>();
        foreach (var key in (ReadOnlySpan<string>)["at-least", "at-most"])
        {
            if (map[key] is { } limit && BoundBinder.Length(limit, key, context) is { } length)
                tests.Add(new LagTest(other, atMost: key is "at-most", length));
        }

        return tests;
    }
}
