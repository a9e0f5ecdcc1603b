using System.Globalization;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds numbers, days and lengths of time.</summary>
internal static class BoundBinder
{
    public static Bound<decimal>? Number(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "integer", "share") is { } parameter ? new Bound<decimal>(0, parameter) : null;
        return ParseNumber(node, what, context.Errors) is { } number ? new Bound<decimal>(number, null) : null;
    }

    public static Bound<DateOnly>? Day(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "date") is { } parameter ? new Bound<DateOnly>(default, parameter) : null;
        return YamlValues.Date(node, what, context.Errors) is { } day ? new Bound<DateOnly>(day, null) : null;
    }

    public static Bound<Duration>? Length(YamlNode node, string what, BindingContext context)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return context.FindParameter(name, "duration") is { } parameter ? new Bound<Duration>(null, parameter) : null;
        return ParseDuration(node, what, context.Errors) is { } length ? new Bound<Duration>(length, null) : null;
    }

    public static Duration? ParseDuration(YamlNode node, string what, YamlErrors errors)
    {
        if (YamlValues.Text(node, what, errors) is not { } text)
            return null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var count, "days" or "day" or "months" or "month" or "years" or "year"]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new Duration(number, parts[1].EndsWith('s') ? parts[1] : $"{parts[1]}s");
        }

        errors.Add(node.Mark, $"{what} \"{text}\" is not a length of time; write for example 14 days, 3 months or 1 years.");
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
