using PortalRules.Checking.Decisions;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Reviews;

/// <summary>Brings answers from a file to the questions of a report.</summary>
internal sealed class FiledAnswers(CheckReport report, string? authority, DateTimeOffset now, YamlErrors errors)
{
    private readonly IReadOnlyList<OpenQuestion> _questions = OpenQuestion.Of(report);

    /// <summary>The determinations; what cannot be brought to a question goes to the errors.</summary>
    public List<Determination> Of(IEnumerable<WrittenAnswer> answers)
    {
        var determinations = new List<Determination>();
        foreach (var answer in answers)
        {
            var by = answer.Authority ?? authority;
            if (by is null)
                errors.Add(answer.Mark, "the answer does not say who decided; write authority, or give --authority.");
            if (Find(answer) is { } question && by is not null)
                determinations.Add(question.Answer(report, answer.Outcome, by, answer.At ?? now, answer.Remark, answer.Until));
        }

        return determinations;
    }

    private OpenQuestion? Find(WrittenAnswer answer)
    {
        var result = report.Results.FirstOrDefault(r => r.Rule.Formerly.Prepend(r.Rule.Id).Contains(answer.Rule, StringComparer.Ordinal));
        if (result is null)
        {
            errors.AddUnknown(answer.Mark, "rule", answer.Rule, report.Results.Select(r => r.Rule.Id));
            return null;
        }

        var asked = _questions.Where(q => q.Result == result).ToList();
        if (asked.Count == 0)
            errors.Add(answer.Mark, $"the rule {answer.Rule} asks nothing in this report.");
        else if (answer.Finding is null && asked is [var only])
            return only;
        else if (answer.Finding is null)
            errors.Add(answer.Mark, $"the rule {answer.Rule} asks {asked.Count} things in this report; name one of them: finding.");
        else if (asked.Find(q => string.Equals(q.Finding.Key, answer.Finding, StringComparison.Ordinal)) is { } question)
            return question;
        else
            errors.AddUnknown(answer.Mark, $"question of {answer.Rule}", answer.Finding, asked.Select(q => q.Finding.Key));
        return null;
    }
}
