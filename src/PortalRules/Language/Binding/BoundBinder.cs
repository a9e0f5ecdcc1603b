using System.Globalization;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds numbers, shares, days and lengths of time: written out, or a parameter.</summary>
internal static class BoundBinder
{
    public static Bound<decimal>? Number(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "integer") is { } parameter ? Bound<decimal>.Of(parameter) : null;
        return ParseNumber(node, what, context.Errors) is { } number ? Bound<decimal>.Of(number) : null;
    }

    public static Bound<decimal>? Share(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "share") is { } parameter ? Bound<decimal>.Of(parameter) : null;
        return ParseShare(node, what, context.Errors) is { } share ? Bound<decimal>.Of(share) : null;
    }

    public static Bound<DateOnly>? Day(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "date") is { } parameter ? Bound<DateOnly>.Of(parameter) : null;
        if (node is YamlText { Value: "as-of" })
            return Bound<DateOnly>.Of(new("xét", "the as-of date"), scope => scope.AsOf);
        return YamlValues.Date(node, what, context.Errors) is { } day ? Bound<DateOnly>.Of(day) : null;
    }

    public static Bound<Duration>? Length(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "duration") is { } parameter ? Bound<Duration>.Of(parameter) : null;
        return ParseDuration(node, what, context.Errors) is { } length ? Bound<Duration>.Of(length) : null;
    }

    public static Duration? ParseDuration(YamlNode node, string what, YamlErrors errors)
    {
        if (YamlValues.Text(node, what, errors) is not { } text)
            return null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var count, "days" or "day" or "working-days" or "working-day" or "months" or "month" or "years" or "year"]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new Duration(number, parts[1].EndsWith('s') ? parts[1] : $"{parts[1]}s");
        }

        errors.Add(node.Mark, $"{what} \"{text}\" is not a length of time; write for example 14 days, 5 working-days, 3 months or 1 years.");
        return null;
    }

    public static decimal? ParseNumber(YamlNode node, string what, YamlErrors errors) =>
        YamlValues.Integer(node, what, errors) is { } number ? number : null;

    public static decimal? ParseShare(YamlNode node, string what, YamlErrors errors)
    {
        if (YamlValues.Text(node, what, errors) is not { } text)
            return null;
        var percent = text.EndsWith('%');
        var digits = percent ? text[..^1] : text;
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (percent ? number <= 100 : number <= 1))
            return percent ? number / 100 : number;
        errors.Add(node.Mark, $"{what} \"{text}\" is not a share; write 0.9 or 90%.");
        return null;
    }
}
