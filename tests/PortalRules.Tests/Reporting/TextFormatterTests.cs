using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class TextFormatterTests
{
    [Fact]
    public async Task A_report_is_written_in_Vietnamese() =>
        Snapshot.Match(await Written.By(new TextFormatter(), SampleReport.Rich));

    [Fact]
    public async Task A_report_is_written_in_English() =>
        Snapshot.Match(await Written.By(new TextFormatter(new TextFormatterOptions { Language = "en" }), SampleReport.Rich));

    [Fact]
    public async Task A_coloured_report_says_the_same()
    {
        var plain = await Written.By(new TextFormatter(), SampleReport.Rich);
        var coloured = await Written.By(new TextFormatter(new TextFormatterOptions { Colour = true }), SampleReport.Rich);

        Assert.NotEqual(plain, coloured);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", ""));
    }

    [Fact]
    public async Task A_missed_recommendation_is_never_called_a_breach()
    {
        var report = SampleReport.Rich with { Results = [.. SampleReport.Rich.Results.Where(r => r.Rule.Id is "MAU-103")] };

        var text = await Written.By(new TextFormatter(), report);

        Assert.Contains("[khuyến nghị – chưa đạt]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CHƯA ĐẠT (", text.Replace("KHUYẾN NGHỊ – CHƯA ĐẠT (", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("không phát hiện yêu cầu bắt buộc nào chưa đạt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_which_nothing_was_judged_says_so()
    {
        var report = SampleReport.Rich with { Results = [.. SampleReport.Rich.Results.Where(r => r.Verdict.Outcome is Rules.Outcome.NotChecked)] };

        Assert.EndsWith("Kết luận: chưa đủ cơ sở, chưa xét được quy tắc nào trong 1 quy tắc được chọn (1 thiếu dữ liệu thu thập). ", (await Written.By(new TextFormatter(), report)).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_which_nothing_that_binds_was_decided_says_so()
    {
        var report = SampleReport.Rich with { Results = [.. SampleReport.Rich.Results.Where(r => r.Verdict.Outcome is Rules.Outcome.NeedsReview)] };

        Assert.EndsWith("Kết luận: chưa đủ cơ sở, chưa xét được yêu cầu bắt buộc nào.\n", await Written.By(new TextFormatter(), report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked_and_no_control_character_gets_through(int width) => Prop.ForAll<string?, string?, string?>((message, url, text) =>
    {
        var formatter = new TextFormatter(new TextFormatterOptions { Width = width });
        var written = Written.By(formatter, SampleReport.With(message ?? "", url ?? "", text ?? "")).GetAwaiter().GetResult();
        return written.Split('\n').All(line => DisplayText.Width(line) <= width && !line.Any(char.IsControl));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task No_escape_sequence_of_a_page_reaches_the_terminal()
    {
        var text = await Written.By(new TextFormatter(), SampleReport.Rich);

        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202C');
    }

    [Fact]
    public void Wrong_options_are_all_named_at_once()
    {
        var wrong = new TextFormatterOptions { Language = "fr", Width = 10, MostPlaces = 0, MostFindings = 0 };

        var message = Assert.Throws<ArgumentException>(() => new TextFormatter(wrong)).Message;

        Assert.All((string[])["Language", "Width", "MostPlaces", "MostFindings"], name => Assert.Contains(name, message, StringComparison.Ordinal));
    }
}
