using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>Where to see a finding: the first places, and how many more there are.</summary>
internal static class Places
{
    private const int MostText = 80;

    public static void Write(PlainContext c, Finding finding, int indent)
    {
        var label = c.Say("Vị trí: ", "Where: ");
        foreach (var evidence in finding.Evidence.Take(c.Options.MostPlaces))
        {
            c.Sheet.Write(Place(c, evidence, c.Say(finding.Message)), indent, label);
            label = new string(' ', label.Length);
        }

        if (finding.Evidence.Length > c.Options.MostPlaces)
        {
            var more = c.Number(finding.Evidence.Length - c.Options.MostPlaces);
            c.Sheet.Write(c.Say($"và {more} nơi khác", $"and {more} more"), indent, label);
        }
    }

    /// <summary>One place: its page, the line, and what stands there unless the message says it.</summary>
    public static string Place(PlainContext c, Evidence evidence, string message)
    {
        var text = DisplayText.Clean(evidence.Text).Trim();
        var quote = text.Length == 0 || message.Contains(text, StringComparison.Ordinal) ? "" : $": \"{DisplayText.Shorten(text, MostText)}\"";
        var line = Line(c, evidence) is { } place ? $" ({place})" : "";
        return $"{Path(c, evidence)}{line}{quote}";
    }

    /// <summary>The page. One of the portal is shown as its path: the address stands once, at the top.</summary>
    public static string Path(PlainContext c, Evidence evidence) =>
        c.Report.Portal.KeyOf(evidence.Url) is not "/" and var path ? path : c.Say("trang chủ /", "home page /");

    /// <summary>Line and column in the page; <see langword="null"/> where they are not known.</summary>
    public static string? Line(PlainContext c, Evidence evidence) => evidence switch
    {
        { Line: > 0, Column: > 0 } => c.Say($"dòng {evidence.Line}, cột {evidence.Column}", $"line {evidence.Line}, column {evidence.Column}"),
        { Line: > 0 } => c.Say($"dòng {evidence.Line}", $"line {evidence.Line}"),
        _ => null,
    };
}
