namespace PortalRules.Reports.Html;

/// <summary>The filters of a survey. They are hidden until the page's script is there to work them.</summary>
internal static class FilterForm
{
    public static void Write(SurveyContext c, int portals, int rules)
    {
        using (c.Sheet.In("form", ("id", "loc"), ("class", "filter"), ("role", "search"), ("aria-label", c.Say("Lọc kết quả", "Filter the results")), ("hidden", "")))
        {
            Field(c, "loc-don-vi", c.Say("Đơn vị", "Agency"));
            Field(c, "loc-quy-tac", c.Say("Quy tắc, chỉ tiêu", "Rule, indicator"));
            using (c.Sheet.In("fieldset"))
            {
                c.Sheet.Write("legend", c.Say("Kết quả", "Outcome"));
                foreach (var mark in Mark.All)
                {
                    using (c.Sheet.In("label"))
                    {
                        c.Sheet.Empty("input", ("type", "checkbox"), ("value", mark.Class), ("checked", ""));
                        c.Sheet.Space();
                        mark.Badge(c.Sheet, c.Language, spoken: true);
                    }
                }
            }

            using (c.Sheet.In("div", ("class", "actions")))
            {
                c.Sheet.Write("button", c.Say("Bỏ lọc", "Clear"), ("type", "reset"));
                var said = c.Say("Đang hiển thị {p}/{ps} đơn vị, {r}/{rs} quy tắc.", "Showing {p} of {ps} agencies, {r} of {rs} rules.");
                c.Sheet.Write("p", Said(said, c.Number(portals), c.Number(rules)), ("id", "loc-so"), ("role", "status"), ("data-said", said));
            }
        }
    }

    private static string Said(string said, string portals, string rules) => said
        .Replace("{ps}", portals, StringComparison.Ordinal).Replace("{p}", portals, StringComparison.Ordinal)
        .Replace("{rs}", rules, StringComparison.Ordinal).Replace("{r}", rules, StringComparison.Ordinal);

    private static void Field(SurveyContext c, string id, string label)
    {
        using (c.Sheet.In("div", ("class", "field")))
        {
            c.Sheet.Write("label", label, ("for", id));
            c.Sheet.Empty("input", ("type", "search"), ("id", id), ("autocomplete", "off"), ("spellcheck", "false"));
        }
    }
}
