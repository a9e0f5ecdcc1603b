using PortalRules.Rules;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>Reads a determinations file.</summary>
internal static class DeterminationBinder
{
    public static List<Determination> Bind(string file, string text, YamlErrors errors)
    {
        var determinations = new List<Determination>();
        var lines = new Dictionary<(string, string, string, DateTimeOffset), int>();
        foreach (var map in DecisionFile.Entries(file, text, DeterminationKeys.File, DeterminationKeys.Determination, errors))
        {
            if (Bind(map, errors) is not { } answer)
                continue;
            if (lines.TryAdd((answer.Rule, answer.Portal, answer.Finding, answer.At), answer.Line))
                determinations.Add(answer);
            else
                errors.Add(map.Mark, $"a determination on the same rule, portal and finding, of the same time, stands on line {lines[(answer.Rule, answer.Portal, answer.Finding, answer.At)]} already; keep one.");
        }

        return determinations;
    }

    /// <summary>One of the words for the outcome, as the checker knows it.</summary>
    public static Outcome? OutcomeOf(YamlMap map, YamlErrors errors) =>
        (map["outcome"] is { } node ? YamlTexts.Word(node, "outcome", DeterminationKeys.Outcomes, errors) : null) switch
        {
            "pass" => Outcome.Pass,
            "fail" => Outcome.Fail,
            "not-applicable" => Outcome.NotApplicable,
            _ => null,
        };

    /// <summary>A time, or the beginning of a day in Vietnam.</summary>
    public static DateTimeOffset? Instant(YamlNode? node, YamlErrors errors)
    {
        if (node is YamlText { Value: var text } && text.Contains('T', StringComparison.Ordinal))
        {
            if (IsoInstant.TryParse(text, out var instant))
                return instant;
            errors.Add(node.Mark, $"at \"{text}\" is not a time; write 2023-04-03 or 2023-04-03T09:00:00+07:00.");
            return null;
        }

        return YamlValues.Date(node, "at", errors) is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)) : null;
    }

    private static Determination? Bind(YamlMap map, YamlErrors errors)
    {
        var texts = DecisionFile.Texts(map, errors, "rule", "portal", "finding", "authority", "evidence");
        var outcome = OutcomeOf(map, errors);
        var at = Instant(map["at"], errors);
        var until = YamlValues.Date(map["until"], "until", errors);
        var remark = YamlValues.Text(map["remark"], "remark", errors);
        if (texts is not null && !texts["evidence"].StartsWith("sha256:", StringComparison.Ordinal))
            errors.Add(map["evidence"]!.Mark, $"evidence {YamlErrors.Quoted(texts["evidence"])} is not an evidence hash; copy it from the json report: \"sha256:…\".");
        if (texts is null || outcome is null || at is null)
            return null;
        return new Determination
        {
            Rule = texts["rule"],
            Portal = texts["portal"],
            Finding = texts["finding"],
            Outcome = outcome.Value,
            Authority = texts["authority"],
            At = at.Value,
            Remark = remark,
            Evidence = texts["evidence"],
            Until = until,
            File = map.Mark.File,
            Line = map.Mark.Line,
        };
    }
}
