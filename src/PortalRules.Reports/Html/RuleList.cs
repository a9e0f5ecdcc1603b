using PortalRules.Checking;

namespace PortalRules.Reports.Html;

/// <summary>Rules of which there is little to tell: a line each.</summary>
internal static class RuleList
{
    public static void Write(HtmlContext c, IEnumerable<RuleResult> results, Action<RuleResult> tell)
    {
        using (c.Sheet.In("ul", ("class", "rules")))
        {
            foreach (var result in results)
            {
                using (c.Sheet.In("li", ("data-r", c.RuleNumbers.GetValueOrDefault(result.Rule.Id))))
                {
                    c.Sheet.Write("span", result.Rule.Id, ("class", "id"));
                    c.Sheet.Space();
                    c.Sheet.Text(c.Say(result.Rule.Title));
                    tell(result);
                }
            }
        }
    }

    public static void Lines(HtmlContext c, IEnumerable<string> lines)
    {
        using (c.Sheet.In("ul"))
        {
            foreach (var line in lines)
                c.Sheet.Write("li", line);
        }
    }
}
