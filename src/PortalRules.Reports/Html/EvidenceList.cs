using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>Where to see a finding: page, line and column, the element, and what stands there. The first places are open, the others folded.</summary>
internal static class EvidenceList
{
    private const int Open = 3;
    private const int MostText = 200;

    public static void Write(HtmlContext c, Finding finding)
    {
        Places(c, finding.Evidence.Take(Open));
        if (finding.Evidence.Length <= Open)
            return;
        using (c.Sheet.In("details"))
        {
            var more = c.Number(finding.Evidence.Length - Open);
            c.Sheet.Write("summary", c.Say($"và {more} nơi khác", $"and {more} more"));
            Places(c, finding.Evidence.Skip(Open));
        }
    }

    private static void Places(HtmlContext c, IEnumerable<Evidence> places)
    {
        using (c.Sheet.In("ul", ("class", "places")))
        {
            foreach (var place in places)
            {
                using (c.Sheet.In("li"))
                    Write(c, place);
            }
        }
    }

    private static void Write(HtmlContext c, Evidence place)
    {
        var path = Reporting.Plain.Places.Path(c.Plain, place);
        HtmlLink.Write(c.Sheet, place.Url, path.Length > 0 ? path : c.Say("không rõ trang", "page not known"));
        if (Reporting.Plain.Places.Line(c.Plain, place) is { } line)
            c.Sheet.Text($", {line}");
        if (DisplayText.Clean(place.Text).Trim() is { Length: > 0 } text)
        {
            c.Sheet.Text(":");
            c.Sheet.Space();
            using (c.Sheet.In("q"))
                c.Sheet.Text(text, MostText);
        }

        if (DisplayText.Clean(place.Selector).Trim() is { Length: > 0 } selector)
        {
            c.Sheet.Space();
            using (c.Sheet.In("code", ("class", "selector")))
                c.Sheet.Text(selector, MostText);
        }
    }
}
