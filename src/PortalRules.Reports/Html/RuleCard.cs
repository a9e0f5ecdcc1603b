using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reports.Html;

/// <summary>One rule with what was found: its name and outcome, the findings, what to do, and on which law it stands.</summary>
internal static class RuleCard
{
    /// <param name="c">The report.</param>
    /// <param name="result">The rule.</param>
    /// <param name="mark">The outcome under which it is shown.</param>
    /// <param name="said">What is said of it as a whole, or <see langword="null"/>.</param>
    /// <param name="findings">Its findings to be shown.</param>
    /// <param name="note">What stands beside its outcome, or empty.</param>
    /// <param name="common">A remedy that all findings share, or <see langword="null"/>.</param>
    public static void Write(HtmlContext c, RuleResult result, Mark mark, LocalizedText? said, IReadOnlyList<Finding> findings, string note = "", LocalizedText? common = null)
    {
        using (c.Sheet.In("article", ("class", $"rule {mark.Class}"), ("data-r", c.RuleNumbers.GetValueOrDefault(result.Rule.Id))))
        {
            Name(c, result);
            using (c.Sheet.In("p", ("class", "meta")))
            {
                mark.Badge(c.Sheet, c.Options.Language);
                c.Sheet.Space();
                c.Sheet.Text(note);
            }

            if (said is not null)
                c.Sheet.Write("p", c.Say(said), ("class", "message"));
            FindingList.Write(c, findings, common is null);
            Basis(c, result, common);
        }
    }

    private static void Name(HtmlContext c, RuleResult result)
    {
        using (c.Sheet.In(c.Heading(1)))
        {
            c.Sheet.Write("span", result.Rule.Id, ("class", "id"));
            c.Sheet.Space();
            c.Sheet.Text(c.Say(result.Rule.Title), HtmlText.MostTitle);
        }
    }

    private static void Basis(HtmlContext c, RuleResult result, LocalizedText? common)
    {
        if (common is null && result.Rule.Basis.IsEmpty)
            return;
        using (c.Sheet.In("dl", ("class", "facts")))
        {
            if (common is not null)
                Facts.Write(c.Sheet, c.Say("Việc cần làm", "To do"), c.Say(common));
            if (!result.Rule.Basis.IsEmpty)
                Facts.Write(c.Sheet, c.Say("Căn cứ", "Basis"), () => Lines(c, [.. result.Rule.Basis.Select(b => Citations.Cite(c.Plain, b))]));
        }
    }

    private static void Lines(HtmlContext c, ImmutableArray<string> lines)
    {
        foreach (var line in lines)
            c.Sheet.Write("p", line);
    }
}
