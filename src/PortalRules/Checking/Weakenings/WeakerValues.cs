using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalRules.Checking.Weakenings;

/// <summary>The neighbours of a number, share, length of time, day or repeated period, as they are written in YAML.</summary>
internal static partial class WeakerValues
{
    private static readonly ImmutableArray<string> Periods = ["week", "month", "quarter", "half-year", "year"];

    /// <summary>The neighbours with the kind of weakening that each is; nothing for other texts.</summary>
    public static IEnumerable<(WeakeningKind Kind, string Value)> Of(string key, string value)
    {
        if (key is "every" && Periods.IndexOf(value) is var at and >= 0)
            return Around(at, 1).Where(i => i < Periods.Length).Select(i => (WeakeningKind.Time, Periods[(int)i]));
        if (Length().Match(value) is { Success: true } length && int.TryParse(length.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return Around(count, 1).Select(n => (WeakeningKind.Time, Invariant($"{n} {length.Groups["unit"].Value}")));
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Days(day).Select(d => (WeakeningKind.Time, d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

        // Every number is at least none: that is how a rule says that any number will do.
        if (key is "at-least" && value is "0")
            return [];
        return Numbers(value).Select(n => (WeakeningKind.Threshold, n));
    }

    private static IEnumerable<string> Numbers(string value)
    {
        var percent = value.EndsWith('%');
        if (!decimal.TryParse(percent ? value[..^1] : value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return [];
        if (percent)
            return Around(number, 1).Where(n => n <= 100).Select(n => Invariant($"{n}%"));
        return value.Contains('.', StringComparison.Ordinal) ? Around(number, 0.01m).Where(n => n <= 1).Select(n => Invariant($"{n}")) : Around(number, 1).Select(n => Invariant($"{n}"));
    }

    // Nothing that rules count is less than none.
    private static IEnumerable<decimal> Around(decimal number, decimal step) => new[] { number - step, number + step }.Where(n => n >= 0);

    private static IEnumerable<DateOnly> Days(DateOnly day)
    {
        if (day > DateOnly.MinValue)
            yield return day.AddDays(-1);
        if (day < DateOnly.MaxValue)
            yield return day.AddDays(1);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^(?<n>[0-9]{1,9}) (?<unit>(?:working-)?days?|months?|years?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
