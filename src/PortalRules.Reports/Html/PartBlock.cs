using PortalRules.Checking;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Rules that judge each group and each period by itself: all of them, and the names that belong to no group.</summary>
internal static class PartBlock
{
    public static Block? Of(HtmlContext c)
    {
        var results = c.Report.Results.Where(r => !r.Verdict.Parts.IsEmpty || !r.Verdict.Unmatched.IsEmpty).ToList();
        return results.Count == 0 ? null : new("theo-don-vi", c.Say("Kết quả theo đơn vị, kỳ", "By group and period"), results.Count, () => results.ForEach(r => Write(c, r)));
    }

    private static void Write(HtmlContext c, RuleResult result)
    {
        if (!result.Verdict.Parts.IsEmpty)
            Parts(c, result);
        if (!result.Verdict.Unmatched.IsEmpty)
            c.Sheet.Write("p", $"{c.Plain.Name(result)} – {c.Say("Không thuộc danh sách", "In no group")}: {string.Join("; ", result.Verdict.Unmatched)}");
    }

    private static void Parts(HtmlContext c, RuleResult result)
    {
        using (Table.In(c.Sheet, c.Plain.Name(result), [(c.Say("Đơn vị, kỳ", "Group, period"), null), (c.Say("Kết quả", "Outcome"), null), (c.Say("Số liệu", "Number"), null)]))
        {
            foreach (var part in result.Verdict.Parts)
            {
                using (c.Sheet.In("tr"))
                {
                    c.Sheet.Write("th", c.Say(PartWords.Name(part)), ("scope", "row"));
                    using (c.Sheet.In("td"))
                        Mark.Of(part.Outcome, result.Rule.Obligation).Badge(c.Sheet, c.Options.Language);
                    c.Sheet.Write("td", part.Measure is null ? "–" : c.Say(MeasureWords.Of(part.Measure)));
                }
            }
        }
    }
}
