using PortalRules.Cli.Output;
using PortalRules.Packs.Coverage;
using PortalRules.Reporting.Coverage;
using PortalRules.Reporting.Plain;

namespace PortalRules.Cli.Commands;

/// <summary>Which duties have a rule, text by text, and the totals at the end.</summary>
internal static class CoverageText
{
    public static void Write(LawCoverage coverage, ResultPage page)
    {
        foreach (var instrument in coverage.Instruments)
        {
            page.Line($"{instrument.Source.Id} – {instrument.Source.Cite(page.Language)}", tone: Tone.Strong);
            page.Line(Counts(instrument.Duties.Length, instrument.Count, page), indent: 2);
            foreach (var (duty, rules) in CoverageWords.Lines(instrument))
                Write(duty, page.Say(rules), page);
            page.Blank();
        }

        foreach (var rule in coverage.WithoutDuty)
        {
            page.Line(
                page.Say($"{rule.Rule.Id} dẫn chiếu {rule.Basis.At} của {rule.Basis.Source.Id}, nhưng danh mục không ghi nghĩa vụ nào ở đó.", $"{rule.Rule.Id} stands on {rule.Basis.At} of {rule.Basis.Source.Id}, where the catalogue has no duty."),
                lead: "✗ ",
                tone: Tone.Bad);
        }

        page.Line(Counts(coverage.Instruments.Sum(i => i.Duties.Length), coverage.Count, page), lead: page.Say("Tất cả: ", "In all: "), tone: Tone.Strong);
    }

    private static void Write(DutyCoverage duty, string rules, ResultPage page)
    {
        page.Line($"{duty.Duty.At}: {page.Say(duty.Duty.Gloss)}", indent: 2, CoverageWords.Mark(duty.State), ToneOf(duty.State));
        if (rules.Length > 0)
            page.Line(rules, indent: 6);
        if (duty is { SharesPlace: true, Rules.IsEmpty: false })
            page.Line(page.Say(CoverageWords.SharedPlace), indent: 6, tone: Tone.Quiet);
    }

    private static Tone ToneOf(DutyState state) => state switch
    {
        DutyState.Rule => Tone.Good,
        DutyState.Partly or DutyState.Question => Tone.Open,
        _ => Tone.Bad,
    };

    private static string Counts(int duties, Func<DutyState, int> count, ResultPage page)
    {
        var counts = CoverageWords.States.Where(s => count(s) > 0).Select(s => $"{page.Say(CoverageWords.Of(s))} {count(s)}").ToList();
        return page.Say($"{duties} nghĩa vụ", $"{duties} duties") + (counts.Count == 0 ? "." : $": {string.Join("; ", counts)}.");
    }
}
