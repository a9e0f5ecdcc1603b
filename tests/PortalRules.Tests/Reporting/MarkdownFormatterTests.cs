using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reporting;
using PortalRules.Reporting.Markdown;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class MarkdownFormatterTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_report_is_written_as_tables(string language) =>
        Snapshot.Match(await Written.By(new MarkdownFormatter(new MarkdownFormatterOptions { Language = language }), SampleReport.Rich), language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_survey_is_written_as_tables(string language)
    {
        using var folder = new TempFolder();
        Snapshot.Match(await Written.By(new MarkdownFormatter(new MarkdownFormatterOptions { Language = language }), await SampleSurvey.InAsync(folder.Path, SampleSurvey.Marks, SampleSurvey.Counts)), language);
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("a\\|b", @"a\\\|b")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("![x](https://x.vn/a.png)", @"!\[x\](https\://x.vn/a.png)")]
    [InlineData("`x` **y** _z_ ~~w~~ $v$", @"\`x\` \*\*y\*\* \_z\_ \~\~w\~\~ \$v\$")]
    [InlineData("&lt; &#124;", @"\&lt; \&#124;")]
    [InlineData("www.a.vn WWW.a.vn", @"www\.a.vn WWW\.a.vn")]
    [InlineData("a\nb\r\n\r\n# c\u202E\u001b", "a b # c\uFFFD")]
    [InlineData("@ai-do", "@\u2060ai-do")]
    public void No_text_is_markup(string text, string written) => Assert.Equal(written, MarkdownText.Of(text).ToString());

    [Theory]
    [InlineData("- a", @"\- a")]
    [InlineData("12. a", @"12\. a")]
    [InlineData("12) a", @"12\) a")]
    [InlineData("# a", @"\# a")]
    [InlineData("=== a", @"\=== a")]
    [InlineData("+ a", @"\+ a")]
    [InlineData("12 a", "12 a")]
    [InlineData("a - b", "a - b")]
    public void No_line_begins_a_list_or_a_heading(string text, string written) => Assert.Equal(written, MarkdownText.Of(text).AtStart());

    [Fact]
    public void An_address_in_code_ends_where_it_ends() => Assert.Equal("`https://a.vn/%60x%60%7Cy%5C`", MarkdownText.Code("https://a.vn/`x`|y\\").ToString());

    [Fact]
    public void Any_text_keeps_the_table_whole() => Prop.ForAll<string?>(text =>
    {
        var hostile = $"{text}|<b>\n| a | b |\n";
        var page = Written.By(new MarkdownFormatter(), SampleReport.With(hostile, hostile, hostile)).GetAwaiter().GetResult();
        var rows = page.Split('\n').Where(l => l.StartsWith("| T-001", StringComparison.Ordinal)).ToList();
        return rows.Count == 1 && Bars(rows[0]) == 6 && !page.Replace("\\<", "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wrong_options_are_all_named()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new MarkdownFormatter(new MarkdownFormatterOptions { Language = "fr", MostFindings = 0, MostPlaces = 0 }));

        Assert.Equal("Language is \"fr\"; it must be \"vi\" or \"en\". MostPlaces is 0; it must be at least 1. MostFindings is 0; it must be at least 1. (Parameter 'options')", wrong.Message);
    }

    // Strokes that part cells: those after an even number of backslashes.
    private static int Bars(string row)
    {
        var (bars, isEscaped) = (0, false);
        foreach (var c in row)
        {
            bars += c == '|' && !isEscaped ? 1 : 0;
            isEscaped = c == '\\' && !isEscaped;
        }

        return bars;
    }
}
