using System.Globalization;
using System.Text;
using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Packs.Coverage;
using PortalRules.Text;

namespace PortalRules.Reporting.Coverage;

/// <summary>Which duties have a rule, as a page of Markdown.</summary>
internal sealed class CoveragePage(LawCoverage coverage, string language)
{
    private readonly StringBuilder _text = new();

    /// <summary>What writes the page of this repository again.</summary>
    public static string Command(string language) => $"dotnet run --project src/PortalRules.Cli -- rules coverage --format markdown --lang {language} -o docs/coverage.md";

    public static string Write(LawCoverage coverage, string language) => new CoveragePage(coverage, language).Write();

    private string Write()
    {
        Line(Say("# Độ phủ của các quy tắc", "# Coverage of the law"));
        Line("");
        Line(Say("Nghĩa vụ nào trong danh mục văn bản đã có quy tắc. Trang này do chương trình ghi; ghi lại bằng lệnh:", "Which duties of the law catalogue have a rule. The program writes this page; to write it again:"));
        Line("");
        Line("```sh");
        Line(Command(language));
        Line("```");
        Line("");
        Meanings();
        Summary();
        foreach (var instrument in coverage.Instruments.Where(i => !i.Duties.IsEmpty))
            Write(instrument);
        WithoutDuty();
        return _text.ToString();
    }

    private void Meanings()
    {
        Line(Say("- **có quy tắc**: có quy tắc tự động xét, dẫn chiếu đúng điều khoản của nghĩa vụ.", "- **rule**: a rule that judges facts stands on the very place of the duty."));
        Line(Say(
            "- **một phần**: quy tắc dẫn chiếu điều khoản rộng hơn hoặc hẹp hơn (ghi trong ngoặc), điều khoản có nhiều nghĩa vụ (*), hoặc chỉ suy ra; có thể chỉ xét được một phần.",
            "- **partly**: rules stand on a larger or smaller place (in brackets), on one that several duties share (*), or infer it; they may be about a part only."));
        Line(Say("- **hỏi người kiểm tra**: quy tắc nêu câu hỏi cho người kiểm tra.", "- **question**: a rule asks a person."));
        Line(Say("- **chỉ người kiểm tra được, chưa có câu hỏi**: danh mục ghi là chỉ người kiểm tra được, và chưa có quy tắc nêu câu hỏi.", "- **by hand, not asked**: only a person can check it, and no rule asks him."));
        Line(Say("- **chưa có quy tắc**: không có gì.", "- **nothing**: no rule."));
        Line("");
    }

    private void Summary()
    {
        var heads = CoverageWords.States.Select(s => Say(CoverageWords.Of(s)));
        Line($"| {Say("văn bản", "text")} | {Say("nghĩa vụ", "duties")} | {string.Join(" | ", heads)} |");
        Line($"| --- | ---: |{string.Concat(CoverageWords.States.Select(_ => " ---: |"))}");
        foreach (var instrument in coverage.Instruments)
            Row(instrument.Duties.IsEmpty ? instrument.Source.Id : $"[{instrument.Source.Id}](#{instrument.Source.Id})", instrument.Duties.Length, instrument.Count);
        Row(Say("tất cả", "all"), coverage.Instruments.Sum(i => i.Duties.Length), coverage.Count);
    }

    private void Row(string name, int duties, Func<DutyState, int> count) =>
        Line($"| {name} | {Number(duties)} |{string.Concat(CoverageWords.States.Select(s => $" {Number(count(s))} |"))}");

    private void Write(InstrumentCoverage instrument)
    {
        Line("");
        Line($"## {instrument.Source.Id}");
        Line("");
        Line($"{instrument.Source.Cite(language)}{Force(instrument.Source)}");
        Line("");
        Line($"| {Say("điều khoản", "place")} | {Say("nghĩa vụ", "duty")} | {Say("độ phủ", "coverage")} | {Say("quy tắc", "rules")} |");
        Line("| --- | --- | --- | --- |");
        foreach (var (duty, rules) in CoverageWords.Lines(instrument))
        {
            var star = duty is { SharesPlace: true, Rules.IsEmpty: false } ? " *" : "";
            Line($"| {Cell(duty.Duty.At.Text)} | {Cell(duty.Duty.Gloss.Vi)} | {Say(CoverageWords.Of(duty.State))}{star} | {Cell(Say(rules))} |");
        }
    }

    private void WithoutDuty()
    {
        if (coverage.WithoutDuty.IsEmpty)
            return;
        Line("");
        Line(Say("## Quy tắc dẫn chiếu điều khoản không có nghĩa vụ trong danh mục", "## Rules on a place without a duty"));
        Line("");
        foreach (var rule in coverage.WithoutDuty)
            Line($"- {rule.Rule.Id}: {rule.Basis.Source.Id}, {rule.Basis.At?.Text}");
    }

    private string Force(LegalSource source)
    {
        var from = source.From is { } first ? Say($"; hiệu lực từ {Day(first)}", $"; in force from {Day(first)}") : Say("; chưa rõ ngày có hiệu lực", "; first day in force unknown");
        var to = source.To is { } last ? Say($" đến hết {Day(last)}", $" to {Day(last)}") : "";
        var known = source.LastKnown is { } sure ? Say($", chưa rõ ngày hết hiệu lực, biết chắc đến {Day(sure)}", $", end unknown, known to be valid on {Day(sure)}") : "";
        return $"{from}{to}{known}.";
    }

    private static string Day(DateOnly day) => Words.Date(day).Vi;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(LocalizedText text) => text.In(language);

    private string Say(string vi, string en) => string.Equals(language, "en", StringComparison.Ordinal) ? en : vi;

    private void Line(string line) => _text.Append(line).Append('\n');
}
