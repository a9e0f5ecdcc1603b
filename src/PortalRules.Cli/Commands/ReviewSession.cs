using PortalRules.Checking;
using PortalRules.Checking.Reviews;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>Asks the questions of a report one after the other. The end of the input, or q, ends it; what was answered until then counts.</summary>
internal sealed class ReviewSession(CheckReport report, TextReader input, Action<string> say, string language)
{
    public List<Determination> Run(string? authority, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var answers = new List<Determination>();
        var questions = OpenQuestion.Of(report);
        for (var i = 0; i < questions.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Show(questions[i], i + 1, questions.Count);
            var word = Choose();
            if (word is null or "q")
                break;
            if (word is "s")
                continue;
            var remark = Ask("Ghi chú (Enter: không có)", "Remark (Enter: none)");
            authority ??= Authority();
            if (authority is null)
                break;
            var outcome = word is "p" ? Outcome.Pass : word is "f" ? Outcome.Fail : Outcome.NotApplicable;
            answers.Add(questions[i].Answer(report, outcome, authority, now, string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), until: null));
        }

        return answers;
    }

    private void Show(OpenQuestion question, int number, int count)
    {
        var (rule, finding) = (question.Result.Rule, question.Finding);
        say(FormattableString.Invariant($"\n[{number}/{count}] {rule.Id} – {rule.Title.In(language)}\n"));
        say($"  {finding.Message.In(language)}\n");
        foreach (var url in finding.Evidence.Select(e => e.Url).Distinct(StringComparer.Ordinal).Take(3))
            say($"  {Say("Vị trí", "Where")}: {url}\n");
        if (finding.Answer is { } answer)
            say($"  {Say("Kết luận trước đây", "Earlier answer")}: {DecisionWords.Of(answer).In(language)}\n");
    }

    private string? Choose()
    {
        while (Ask("p đạt · f chưa đạt · n không áp dụng · s để sau · q dừng", "p met · f not met · n not applicable · s skip · q stop") is { } line)
        {
            if (line.Trim().ToLowerInvariant() is "p" or "f" or "n" or "s" or "q")
                return line.Trim().ToLowerInvariant();
        }

        return null;
    }

    private string? Authority()
    {
        while (Ask("Người kết luận (cơ quan, họ tên)", "Who decides (office, name)") is { } name)
        {
            if (!string.IsNullOrWhiteSpace(name))
                return name.Trim();
        }

        return null;
    }

    private string? Ask(string vi, string en)
    {
        say($"  {Say(vi, en)} > ");
        return input.ReadLine();
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(language);
}
