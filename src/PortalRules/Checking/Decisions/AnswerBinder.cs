using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>Reads a file of answers.</summary>
internal static class AnswerBinder
{
    public static List<WrittenAnswer> Bind(string file, string text, YamlErrors errors)
    {
        var answers = new List<WrittenAnswer>();
        var lines = new Dictionary<(string, string?), int>();
        foreach (var map in DecisionFile.Entries(file, text, DeterminationKeys.Answers, DeterminationKeys.Answer, errors))
        {
            if (Bind(map, errors) is not { } answer)
                continue;
            if (lines.TryAdd((answer.Rule, answer.Finding), map.Mark.Line))
                answers.Add(answer);
            else
                errors.Add(map.Mark, $"an answer to the same question stands on line {lines[(answer.Rule, answer.Finding)]} already; keep one.");
        }

        return answers;
    }

    private static WrittenAnswer? Bind(YamlMap map, YamlErrors errors)
    {
        var rule = YamlValues.Text(map["rule"], "rule", errors);
        var finding = YamlValues.Text(map["finding"], "finding", errors);
        var outcome = DeterminationBinder.OutcomeOf(map, errors);
        var authority = YamlValues.Text(map["authority"], "authority", errors);
        var at = DeterminationBinder.Instant(map["at"], errors);
        var remark = YamlValues.Text(map["remark"], "remark", errors);
        var until = YamlValues.Date(map["until"], "until", errors);
        if (rule is null || outcome is null)
            return null;
        return new WrittenAnswer { Rule = rule, Finding = finding, Outcome = outcome.Value, Authority = authority, At = at, Remark = remark, Until = until, Mark = map.Mark };
    }
}
