using PortalRules.Checking;
using PortalRules.Checking.Reviews;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Reporting.Plain;

namespace PortalRules.Cli.Commands;

/// <summary>The open questions as a list, worst first, with what an answers file needs.</summary>
internal static class QuestionPage
{
    public static async Task WriteAsync(CheckReport report, Terminal terminal, CancellationToken cancellationToken)
    {
        var page = new ResultPage(terminal);
        var questions = OpenQuestion.Of(report);
        page.Line(questions.Count == 0
            ? page.Say("Không còn nội dung nào cần người kiểm tra kết luận.", "There is nothing that a person has to decide.")
            : page.Say($"NỘI DUNG CẦN KẾT LUẬN ({questions.Count})", $"TO BE DECIDED ({questions.Count})"), tone: Tone.Strong);
        for (var i = 0; i < questions.Count; i++)
            Write(page, questions[i], i + 1);
        await Terminal.WriteAsync(page.WriteAsync, cancellationToken).ConfigureAwait(false);
    }

    private static void Write(ResultPage page, OpenQuestion question, int number)
    {
        var (rule, finding) = (question.Result.Rule, question.Finding);
        var lead = FormattableString.Invariant($"{number}. ");
        page.Blank();
        page.Line($"{rule.Id} – {page.Say(rule.Title)} [{page.Say(RuleTerms.Of(rule.Obligation))}, {page.Say(RuleTerms.Of(rule.Severity))}]", lead: lead, tone: Tone.Open);
        page.Line(page.Say(finding.Message), lead.Length);
        page.Line(finding.Key, lead.Length, page.Say("Khóa: ", "Key: "));
        foreach (var url in finding.Evidence.Select(e => e.Url).Distinct(StringComparer.Ordinal).Take(3))
            page.Line(url, lead.Length, page.Say("Vị trí: ", "Where: "));
        if (finding.Answer is { } answer)
            page.Line(page.Say(DecisionWords.Of(answer)), lead.Length, page.Say("Kết luận trước đây: ", "Earlier answer: "));
    }
}
