using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reports.Html;

/// <summary>How an outcome is shown: a sign, a word and a class of the style sheet, so that colour never stands alone. A miss of what is only recommended has its own.</summary>
internal sealed record Mark(string Class, string Sign, LocalizedText Word)
{
    public static Mark Advice { get; } = new("a", "△", OutcomeWords.Advice);

    /// <summary>All of them, in the order of legends and summaries.</summary>
    public static IReadOnlyList<Mark> All { get; } =
    [
        Of(Outcome.Pass), Of(Outcome.Fail), Advice, Of(Outcome.NeedsReview), Of(Outcome.Pending), Of(Outcome.Measured), Of(Outcome.NotChecked), Of(Outcome.NotApplicable), Of(Outcome.Error),
    ];

    public static Mark Of(RuleResult result) => RuleCounts.IsAdvice(result) ? Advice : Of(result.Verdict.Outcome);

    public static Mark Of(Outcome outcome, Obligation obligation) => outcome is Outcome.Fail && obligation is not Obligation.Must ? Advice : Of(outcome);

    public static Mark Of(Outcome outcome) => new(ClassOf(outcome), OutcomeWords.Mark(outcome), OutcomeWords.Of(outcome));

    /// <summary>Writes sign and word in a box of their colour; beside the word the sign need not be read aloud, but in a legend.</summary>
    public void Badge(HtmlSheet sheet, string language, bool spoken = false)
    {
        using (sheet.In("span", ("class", $"badge {Class}")))
        {
            sheet.Write("span", Sign, ("aria-hidden", spoken ? null : "true"));
            sheet.Space();
            sheet.Text(Word.In(language));
        }
    }

    private static string ClassOf(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "p",
        Outcome.Fail => "f",
        Outcome.NeedsReview => "r",
        Outcome.Pending => "w",
        Outcome.Measured => "m",
        Outcome.NotChecked => "n",
        Outcome.NotApplicable => "x",
        _ => "e",
    };
}
