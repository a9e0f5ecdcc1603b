using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>By which law the portal was judged: the texts that were applied, then what was not, and why.</summary>
internal static class LawBlock
{
    public static Block? Of(HtmlContext c)
    {
        var day = PlainContext.Date(c.Report.AsOf);
        return c.Report.Law.IsEmpty ? null : new("van-ban", c.Say($"Văn bản áp dụng tại ngày {day}", $"Law applied as of {day}"), Count: null, () => Write(c));
    }

    private static void Write(HtmlContext c)
    {
        var applied = c.Report.Law.Where(l => l.IsApplied).ToList();
        if (applied.Count == 0)
            c.Sheet.Write("p", c.Say("Không có văn bản nào được áp dụng.", "No text was applied."));
        else
            Applied(c, applied);
        var others = Others(c).ToList();
        if (others.Count == 0)
            return;
        c.Sheet.Write(c.Heading(1), c.Say("Văn bản không áp dụng", "Law not applied"));
        RuleList.Lines(c, others);
    }

    private static void Applied(HtmlContext c, List<LawApplication> applied)
    {
        using (Table.In(c.Sheet, c.Say("Văn bản được áp dụng", "Law applied"), [(c.Say("Văn bản", "Text"), null), (c.Say("Hiệu lực", "In force"), null), (c.Say("Bộ quy tắc", "Packs"), null)], captionHidden: true))
        {
            foreach (var law in applied)
            {
                using (c.Sheet.In("tr"))
                {
                    c.Sheet.Write("th", law.Source.Cite(c.Options.Language), ("scope", "row"));
                    c.Sheet.Write("td", law.Reason is ApplicationReason.Applies ? $"✓ {LawSection.Force(c.Plain, law.Source)}" : $"? {c.Say(law.Why)}");
                    c.Sheet.Write("td", string.Join(", ", law.Packs));
                }
            }
        }
    }

    // Where a pack speaks to others, its texts are of little interest.
    private static IEnumerable<string> Others(HtmlContext c)
    {
        foreach (var law in c.Report.Law.Where(l => !l.IsApplied && LawSection.IsOfTheText(l)))
            yield return $"{law.Source.Number ?? law.Source.Id} ({string.Join(", ", law.Packs)}): {c.Say(law.Why)}";
        foreach (var group in c.Report.Law.Where(l => !l.IsApplied && !LawSection.IsOfTheText(l)).GroupBy(l => c.Say(l.Why), StringComparer.Ordinal))
            yield return $"{string.Join(", ", group.SelectMany(l => l.Packs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}: {group.Key}";
    }
}
