using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Html;

/// <summary>Portals by rules, a sign in each cell, with the filters. Rules that apply to no portal take no column, and are named.</summary>
internal static class MatrixBlock
{
    private const int MostOnPaper = 30;

    public static Block? Of(SurveyContext c)
    {
        var rows = c.Survey.Rows.Where(r => !r.Results.IsEmpty).ToImmutableArray();
        if (rows.IsEmpty)
            return null;
        var meant = rows.SelectMany(r => r.Results).Where(r => r.Outcome is not Outcome.NotApplicable).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var (columns, idle) = (c.Survey.Rules.Where(r => meant.Contains(r.Id)).ToImmutableArray(), c.Survey.Rules.Where(r => !meant.Contains(r.Id)).ToImmutableArray());
        return new("ma-tran", c.Say("Ma trận đơn vị – quy tắc", "Agencies by rules"), Count: null, () =>
        {
            FilterForm.Write(c, rows.Length, columns.Length);
            Legend(c);
            if (columns.Length > MostOnPaper)
                c.Sheet.Write("p", c.Say("Ma trận quá rộng để in; đề nghị xem trên màn hình. Số liệu theo từng quy tắc và từng đơn vị ở các mục sau.", "The matrix is too wide for paper; see it on a screen. The figures by rule and by agency follow below."), ("class", "paper"));
            Write(c, rows, columns);
            if (!idle.IsEmpty)
                c.Sheet.Write("p", $"{c.Say($"{c.Number(idle.Length)} quy tắc không áp dụng đối với đơn vị nào", $"Rules that apply to no agency: {c.Number(idle.Length)}")}: {string.Join(", ", idle.Select(r => r.Id))}.", ("class", "note"));
        });
    }

    private static void Legend(SurveyContext c)
    {
        using (c.Sheet.In("ul", ("class", "counts legend"), ("aria-label", c.Say("Chú giải", "Legend"))))
        {
            foreach (var mark in Mark.All)
            {
                using (c.Sheet.In("li"))
                    mark.Badge(c.Sheet, c.Language, spoken: true);
            }
        }
    }

    private static void Write(SurveyContext c, ImmutableArray<SurveyRow> rows, ImmutableArray<RuleDescriptor> columns)
    {
        var caption = c.Say("Ma trận đơn vị – quy tắc", "Agencies by rules");
        using (c.Sheet.In("div", ("class", columns.Length > MostOnPaper ? "scroll matrix wide" : "scroll matrix"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption)))
        using (c.Sheet.In("table", ("id", "bang")))
        {
            c.Sheet.Write("caption", caption, ("class", "quiet"));
            using (c.Sheet.In("thead"))
            using (c.Sheet.In("tr"))
            {
                c.Sheet.Write("th", c.Say("Đơn vị", "Agency"), ("scope", "col"));
                foreach (var rule in columns)
                    Head(c, rule);
            }

            using (c.Sheet.In("tbody"))
            {
                foreach (var row in rows)
                    Row(c, row, columns);
            }
        }
    }

    private static void Head(SurveyContext c, RuleDescriptor rule)
    {
        var number = c.RuleNumbers[rule.Id];
        using (c.Sheet.In("th", ("scope", "col"), ("data-r", number), ("data-t", $"{rule.Id} {c.Say(rule.Title)} {rule.Indicator}")))
            c.Sheet.Write("a", rule.Id, ("href", $"#q{number}"), ("title", c.Say(rule.Title)));
    }

    // A row has its results sorted by rule, as the columns are.
    private static void Row(SurveyContext c, SurveyRow row, ImmutableArray<RuleDescriptor> columns)
    {
        using (c.Sheet.In("tr", ("data-p", c.NumberOf(row)), ("data-t", $"{row.Portal.Id} {row.Portal.Unit} {row.Portal.Url?.Host} {row.Portal.Area}")))
        {
            using (c.Sheet.In("th", ("scope", "row")))
                c.Link(row);
            var results = row.Results.DistinctBy(r => r.Rule, StringComparer.Ordinal).ToDictionary(r => r.Rule, StringComparer.Ordinal);
            foreach (var rule in columns)
            {
                // A rule of a pack that was not checked here has no result.
                var mark = results.TryGetValue(rule.Id, out var result) ? c.MarkOf(result) : Mark.Of(Outcome.NotApplicable);
                c.Sheet.Write("td", mark.Sign, ("class", mark.Class));
            }
        }
    }
}
