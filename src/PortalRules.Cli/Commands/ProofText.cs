using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>Why one rule came out as it did, in words.</summary>
internal static class ProofText
{
    /// <exception cref="CommandException">The report has no such rule.</exception>
    public static async Task WriteAsync(
        CheckReport report, string rule, PackChoice packs, Terminal terminal, string? output, CancellationToken cancellationToken)
    {
        Names.Known("quy tắc", "rule", rule, [.. report.Results.Select(r => r.Rule.Id)]);
        var page = new ResultPage(terminal);
        Write(report.Results.First(r => string.Equals(r.Rule.Id, rule, StringComparison.Ordinal)), packs, page);
        await Destination.WriteAsync(output, page.WriteAsync, cancellationToken).ConfigureAwait(false);
    }

    private static void Write(RuleResult result, PackChoice packs, ResultPage page)
    {
        var verdict = result.Verdict;
        page.Line($"{result.Rule.Id} – {page.Say(result.Rule.Title)}", tone: Tone.Strong);
        page.Pair("Kết quả", "Outcome", page.Say(RuleWords.OutcomeOf(result)));
        if (verdict.Question is { } question)
            page.Pair("Lý do", "Reason", page.Say(question));
        if (packs.Find(result.Rule.Id) is { } bound)
            page.Pair("Nội dung xét", "The check", page.Say(bound.Describe()));
        page.Pair("Đã xét", "Looked at", page.Say($"{verdict.Looked} đối tượng", $"{verdict.Looked} facts"));
        if (verdict.Measure is { } measure)
            page.Pair("Số liệu", "Measure", page.Say(MeasureWords.Of(measure)));
        if (verdict is { Points: { } points, MostPoints: { } most })
            page.Pair("Điểm", "Points", page.Say($"{Words.Number(points).Vi}/{Words.Number(most).Vi}", $"{Words.Number(points).En} of {Words.Number(most).En}"));
        if (verdict.Advice is { } advice)
            page.Pair("Khuyến nghị", "Advice", page.Say(advice));
        foreach (var part in verdict.Parts)
            page.Line($"{page.Say(PartWords.Name(part))}: {page.Say(OutcomeWords.Of(part.Outcome))}", indent: 2, lead: $"{OutcomeWords.Mark(part.Outcome)} ");
        if (verdict.Proof is { } proof)
        {
            page.Blank();
            page.Line(page.Say("Vì sao:", "Why:"));
            var messages = verdict.Findings.ToDictionary(f => f.Key, f => page.Say(f.Message), StringComparer.Ordinal);
            foreach (var part in proof.Parts.IsEmpty ? [proof] : proof.Parts)
                Write(part, messages, page, indent: 2);
        }
    }

    private static void Write(Proof proof, Dictionary<string, string> messages, ResultPage page, int indent)
    {
        var facts = page.Say(
            $"chắc chắn {proof.Sure}, có thể {proof.Maybe}{(proof.Open ? ", thu thập chưa đủ" : "")}",
            $"sure {proof.Sure}, perhaps {proof.Maybe}{(proof.Open ? ", not captured completely" : "")}");
        page.Line($"{page.Say(proof.Check)} [{facts}]: {page.Say(OutcomeWords.Of(proof.Outcome))}", indent, $"{OutcomeWords.Mark(proof.Outcome)} ", OutcomeWords.ToneOf(proof.Outcome));
        foreach (var item in proof.Items)
            page.Line(messages.TryGetValue(item, out var message) ? $"{item} – {message}" : item, indent + 4, "- ");
        if (proof.Items.Length == Proof.MostItems)
            page.Line("…", indent + 4);
        foreach (var part in proof.Parts)
            Write(part, messages, page, Math.Min(indent + 2, 20));
    }
}
