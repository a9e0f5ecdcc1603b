using System.Globalization;
using System.Text;
using PortalRules.Checking.Decisions;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Reviews;

/// <summary>Writes a determinations file. What stands in it stays as it is, to the letter; answers are written at its end.</summary>
internal static class DeterminationText
{
    /// <summary>The answers that a file does not hold yet: not the newest answer there to the same question, with the same content.</summary>
    public static List<Determination> NotIn(IReadOnlyList<Determination> existing, IEnumerable<Determination> answers)
    {
        var newest = existing.GroupBy(Question).ToDictionary(g => g.Key, g => g.MaxBy(d => d.At));
        return [.. answers.Where(a => !newest.TryGetValue(Question(a), out var known) || Content(known!) != Content(a))];
    }

    /// <summary>The text of the file with further answers.</summary>
    /// <exception cref="PackException">The file has mistakes, or the answers hold characters that no YAML file can.</exception>
    public static string Append(string file, string text, IReadOnlyList<Determination> answers)
    {
        var before = Read(file, text);
        if (answers.Count == 0)
            return text;
        var head = text.Length == 0 || text.EndsWith('\n') ? text : $"{text}\n";
        if (before.Count > 0)
        {
            // Where the list ends the file, in block style, its items go on; every other file gets a document of its own.
            for (var indent = 0; indent <= 4; indent += 2)
            {
                var longer = head + Items(answers, indent);
                if (Holds(file, longer, before.Count, answers))
                    return longer;
            }
        }

        var whole = $"{head}{(IsBlank(head) ? "" : "---\n")}determinations:\n{Items(answers, indent: 2)}";
        _ = Read(file, whole);
        return whole;
    }

    /// <summary>What stands in a file; one that holds nothing but remarks is as good as none.</summary>
    /// <exception cref="PackException">The file has mistakes: all of them.</exception>
    public static List<Determination> Read(string file, string text)
    {
        var errors = new YamlErrors();
        var determinations = IsBlank(text) ? [] : DeterminationBinder.Bind(file, text, errors);
        errors.ThrowIfAny();
        return determinations;
    }

    private static bool IsBlank(string text) => text.Split('\n').All(line => line.Trim() is "" or ['#', ..]);

    private static bool Holds(string file, string text, int before, IReadOnlyList<Determination> answers)
    {
        var errors = new YamlErrors();
        var read = DeterminationBinder.Bind(file, text, errors);
        return errors.Count == 0 && read.Count == before + answers.Count && read.Skip(before).Select(d => (Question(d), Content(d))).SequenceEqual(answers.Select(d => (Question(d), Content(d))));
    }

    private static (string, string, string) Question(Determination answer) => (answer.Rule, answer.Portal, answer.Finding);

    private static (Outcome, string, string?, string, DateOnly?) Content(Determination answer) => (answer.Outcome, answer.Authority, answer.Remark, answer.Evidence, answer.Until);

    private static string Items(IEnumerable<Determination> answers, int indent)
    {
        var text = new StringBuilder();
        foreach (var answer in answers)
        {
            var lead = new string(' ', indent) + "- ";
            foreach (var (key, value) in Entries(answer))
            {
                text.Append(lead).Append(key).Append(": ").Append(value).Append('\n');
                lead = new string(' ', indent + 2);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Key, string Value)> Entries(Determination answer)
    {
        yield return ("rule", answer.Rule);
        yield return ("portal", Quoted(answer.Portal));
        yield return ("finding", Quoted(answer.Finding));
        yield return ("outcome", answer.Outcome switch { Outcome.Pass => "pass", Outcome.Fail => "fail", _ => "not-applicable" });
        yield return ("authority", Quoted(answer.Authority));
        yield return ("at", Quoted(answer.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
        if (answer.Remark is { } remark)
            yield return ("remark", Quoted(remark));
        yield return ("evidence", Quoted(answer.Evidence));
        if (answer.Until is { } until)
            yield return ("until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
