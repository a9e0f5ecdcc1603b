using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reporting;
using PortalRules.Tests.Shared;
using Outcome = PortalRules.Rules.Outcome;

namespace PortalRules.Tests.Reporting;

public sealed class CsvFormatterTests
{
    [Fact]
    public async Task A_report_is_written_as_a_table() => Snapshot.Match(await Written.By(new CsvFormatter(), SampleReport.Rich));

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+84 373 123 456", "'+84 373 123 456")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\r\n=1", "'=1")]
    [InlineData("\u200B=1", "'=1")]
    [InlineData("＝1＋1", "'＝1＋1")]
    [InlineData("﹦1", "'﹦1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a,\"=1", "a,\"'=1")]
    [InlineData("a = b - c", "a = b - c")]
    [InlineData("'=1", "'=1")]
    public async Task A_text_is_never_a_formula(string text, string cell)
    {
        var lines = CsvCells.Of(await Written.By(new CsvFormatter(), SampleReport.With(text, "https://a.vn/", "x")));

        Assert.Equal(cell, lines[1][lines[0].IndexOf("message")]);
    }

    [Fact]
    public void Any_text_gives_a_table_that_reads_back() => Prop.ForAll<string?>(text =>
    {
        var csv = Written.By(new CsvFormatter(), SampleReport.With(text ?? "", text ?? "", text ?? "")).GetAwaiter().GetResult();
        return CsvCells.Of(csv) is [{ Count: 25 }, { Count: 25 }] && !csv.Any(c => char.IsControl(c) && c != '\n');
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Commas_quotes_and_long_texts_stay_in_their_cell()
    {
        var lines = CsvCells.Of(await Written.By(new CsvFormatter(), SampleReport.With("a, \"b\"; c", "https://a.vn/", new string('x', 1_000_000))));

        Assert.Equal("a, \"b\"; c", lines[1][lines[0].IndexOf("message")]);
        Assert.Equal(8000, lines[1][lines[0].IndexOf("remedy")].Length);
    }

    [Fact]
    public async Task Points_stand_once_for_each_rule_and_the_outcome_is_that_of_the_line()
    {
        var failed = SampleResults.All.First(r => r.Verdict.Findings.Length > 1);
        var report = SampleReport.Rich with { Results = [failed with { Verdict = failed.Verdict with { Points = 0, MostPoints = 2.50m } }] };
        var lines = CsvCells.Of(await Written.By(new CsvFormatter(), report));

        Assert.Equal(["2.5", ""], lines[1..].Select(l => l[lines[0].IndexOf("mostPoints")]));
        Assert.Equal(["fail", "needsReview"], lines[1..].Select(l => l[lines[0].IndexOf("outcome")]));
    }

    [Fact]
    public async Task A_missed_rule_whose_findings_are_only_questions_has_a_line_of_its_own()
    {
        var failed = SampleResults.All.First(r => r.Verdict.Findings.Length > 1);
        var report = SampleReport.Rich with { Results = [failed with { Verdict = failed.Verdict with { Findings = [.. failed.Verdict.Findings.Where(f => f.Outcome is Outcome.NeedsReview)] } }] };
        var lines = CsvCells.Of(await Written.By(new CsvFormatter(), report));

        Assert.Equal(["fail", "needsReview"], lines[1..].Select(l => l[lines[0].IndexOf("outcome")]));
    }

    [Fact]
    public async Task A_mark_for_Excel_and_another_separator_are_options()
    {
        var csv = await Written.By(new CsvFormatter(new CsvFormatterOptions { Bom = true, Separator = ';' }), SampleReport.Rich);

        Assert.StartsWith("\uFEFFportal;unit;", csv, StringComparison.Ordinal);
        Assert.All(CsvCells.Of(csv[1..], ';'), line => Assert.Equal(25, line.Count));
        Assert.Throws<ArgumentException>(() => new CsvFormatter(new CsvFormatterOptions { Separator = '\t' }));
    }

    [Fact]
    public async Task A_survey_without_annexes_has_the_findings_of_all_portals_and_says_which_it_lacks()
    {
        using var folder = new TempFolder();
        var lines = CsvCells.Of(await Written.By(new CsvFormatter(), await SampleSurvey.InAsync(folder.Path)));
        var alone = CsvCells.Of(await Written.By(new CsvFormatter(), SampleReport.Rich));

        Assert.Equal(alone, lines[..alone.Count]);
        Assert.Equal(["xa-mau", "xa-tot", "xa-hong"], lines[1..].Select(l => l[0]).Distinct());
        Assert.Equal(["xa-hong", "UBND xã Hỏng", "notChecked", "Chưa kiểm tra", "Không đọc được: tệp hỏng."], lines[^1].Where(c => c.Length > 0));
    }

    [Fact]
    public async Task One_annex_is_its_table()
    {
        using var folder = new TempFolder();
        Snapshot.Match(await Written.By(new CsvFormatter(), await SampleSurvey.InAsync(folder.Path, SampleSurvey.Counts)));
    }

    [Fact]
    public async Task Several_annexes_are_a_line_for_each_cell()
    {
        using var folder = new TempFolder();
        Snapshot.Match(await Written.By(new CsvFormatter(), await SampleSurvey.InAsync(folder.Path, SampleSurvey.Marks, SampleSurvey.Counts)));
    }

    [Fact]
    public async Task Cancelled_writing_writes_nothing()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CsvFormatter().WriteAsync(SampleReport.Rich, stream, new CancellationToken(canceled: true)));

        Assert.Equal(0, stream.Length);
    }
}
