using System.Collections.Frozen;
using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reports.Html;

/// <summary>Every portal of a survey with what was found on it, folded. Each report is read, written and forgotten before the next.</summary>
internal sealed class PortalList(SurveyContext c)
{
    private readonly FrozenDictionary<string, string> _rules = c.RuleNumbers.ToFrozenDictionary(StringComparer.Ordinal);

    public static Block? Heading(SurveyContext c)
    {
        var count = c.Survey.Rows.Count(r => r.ReportFile is not null);
        return count == 0 ? null : new("tung-don-vi", c.Say("Kết quả từng đơn vị", "Each agency"), count, () => { });
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var row in c.Survey.Rows)
        {
            if (await row.LoadReportAsync(cancellationToken).ConfigureAwait(false) is not { } report)
                continue;
            Write(row, report);
            await c.Sheet.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Write(SurveyRow row, CheckReport report)
    {
        var number = c.NumberOf(row);
        var of = new HtmlContext(report, c.Options, c.Sheet) { Level = 4, Prefix = $"c{number}-", RuleNumbers = _rules };
        using (c.Sheet.In("section", ("class", "portal"), ("id", $"c{number}"), ("data-p", number)))
        using (c.Sheet.In("details"))
        {
            using (c.Sheet.In("summary"))
            {
                c.Sheet.Title("h3", row.Portal.Unit);
                c.Sheet.Space();
                Counts(report);
            }

            if (row.Fault is { } fault)
                c.Sheet.Write("p", c.Say(fault), ("class", "conclusion"));
            HeaderBlock.Write(of);
            foreach (var block in ReportBlocks.Of(of, whole: false))
                block.Write(c.Sheet, c.Language, of.Heading(), of.Prefix);
        }
    }

    private void Counts(CheckReport report)
    {
        using (c.Sheet.In("span", ("class", "brief")))
        {
            foreach (var mark in Mark.All)
            {
                var count = report.Results.Count(r => string.Equals(Mark.Of(r).Class, mark.Class, StringComparison.Ordinal));
                if (count > 0 && mark.Class is not ("x" or "m"))
                    c.Sheet.Write("span", $"{c.Say(mark.Word)}: {c.Number(count)}", ("class", mark.Class));
            }
        }
    }
}
