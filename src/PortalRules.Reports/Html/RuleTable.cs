using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>Every rule of a survey once: what it demands, on which law, and how many portals meet it.</summary>
internal static class RuleTable
{
    private static readonly Mark[] Columns = [Mark.Of(Outcome.Pass), Mark.Of(Outcome.Fail), Mark.Advice, Mark.Of(Outcome.NeedsReview), Mark.Of(Outcome.Pending), Mark.Of(Outcome.NotChecked)];

    public static Block? Of(SurveyContext c) => c.Survey.Rules.IsEmpty ? null : new("quy-tac", c.Say("Kết quả theo quy tắc", "Outcome by rule"), c.Survey.Rules.Length, () => Write(c));

    /// <summary>A rule by id and title, leading to its row.</summary>
    public static void Link(SurveyContext c, RuleDescriptor rule)
    {
        c.Sheet.Write("a", rule.Id, ("class", "id"), ("href", c.RuleNumbers.TryGetValue(rule.Id, out var number) ? $"#q{number}" : null));
        c.Sheet.Space();
        c.Sheet.Text(c.Say(rule.Title));
    }

    private static void Write(SurveyContext c)
    {
        var counts = c.Survey.Rows.SelectMany(r => r.Results).ToLookup(r => r.Rule, r => r.Outcome, StringComparer.Ordinal);
        (string, string?)[] columns = [(c.Say("Quy tắc", "Rule"), null), (c.Say("Tính chất", "How binding"), null), .. Columns.Select(m => (c.Say(m.Word), (string?)"number"))];
        using (Table.In(c.Sheet, c.Say("Số đơn vị theo kết quả của từng quy tắc", "Agencies by the outcome of each rule"), columns, "rule-table", captionHidden: true))
        {
            foreach (var rule in c.Survey.Rules)
            {
                using (c.Sheet.In("tr", ("id", $"q{c.RuleNumbers[rule.Id]}"), ("data-r", c.RuleNumbers[rule.Id])))
                    Row(c, rule, counts[rule.Id].GroupBy(o => o).ToDictionary(g => Mark.Of(g.Key, rule.Obligation).Class, g => g.Count(), StringComparer.Ordinal));
            }
        }
    }

    private static void Row(SurveyContext c, RuleDescriptor rule, Dictionary<string, int> counts)
    {
        using (c.Sheet.In("th", ("scope", "row")))
        {
            c.Sheet.Write("span", rule.Id, ("class", "id"));
            c.Sheet.Space();
            c.Sheet.Text(c.Say(rule.Title));
            foreach (var basis in rule.Basis)
            {
                var inferred = basis.Kind is Law.BasisKind.Inferred ? c.Say(" [suy ra, văn bản không quy định]", " [inferred, no text sets it]") : "";
                c.Sheet.Write("span", basis.Cite(c.Language) + inferred, ("class", "basis"));
            }
        }

        c.Sheet.Write("td", rule.Obligation is Obligation.Must ? c.Say("bắt buộc", "binding") : c.Say("khuyến nghị", "recommended"), ("class", "nowrap"));
        foreach (var mark in Columns)
            c.Sheet.Write("td", c.Number(counts.GetValueOrDefault(mark.Class)), ("class", "number"));
    }
}
