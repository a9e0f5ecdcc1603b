using System.Globalization;

namespace PortalRules.Reports.Html;

/// <summary>Counts by outcome: one bar, and below it the same in words and numbers. The bar is a drawing, because the page allows no style attributes.</summary>
internal static class OutcomeBar
{
    public static void Write(HtmlSheet sheet, string language, IReadOnlyList<Mark> marks) =>
        Write(sheet, language, marks.GroupBy(m => m.Class, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal));

    public static void Write(HtmlSheet sheet, string language, IReadOnlyDictionary<string, int> counts)
    {
        var words = new HtmlWords(language);
        var all = counts.Values.Sum();
        if (all > 0)
            Draw(sheet, counts, all);
        using (sheet.In("ul", ("class", "counts")))
        {
            foreach (var mark in Mark.All)
            {
                var count = counts.GetValueOrDefault(mark.Class);
                if (count == 0 && mark.Class is "a" or "m" or "e")
                    continue;
                using (sheet.In("li", ("class", count == 0 ? "none" : null)))
                {
                    mark.Badge(sheet, language);
                    sheet.Space();
                    sheet.Write("b", words.Number(count));
                }
            }
        }
    }

    /// <summary>A bar that is filled from the left: 0 to 1.</summary>
    public static void Share(HtmlSheet sheet, decimal share, string @class)
    {
        using (sheet.In("svg", ("class", "bar"), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false")))
            Rect(sheet, 0, Math.Clamp(share, 0, 1) * 1000, @class);
    }

    private static void Draw(HtmlSheet sheet, IReadOnlyDictionary<string, int> counts, int all)
    {
        using (sheet.In("svg", ("class", "bar"), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            var at = 0m;
            foreach (var mark in Mark.All)
            {
                var width = counts.GetValueOrDefault(mark.Class) * 1000m / all;
                if (width > 0)
                    Rect(sheet, at, width, mark.Class);
                at += width;
            }
        }
    }

    private static void Rect(HtmlSheet sheet, decimal x, decimal width, string @class)
    {
        using (sheet.In("rect", ("x", Write(x)), ("y", "0"), ("width", Write(width)), ("height", "10"), ("class", @class)))
        {
        }
    }

    private static string Write(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
