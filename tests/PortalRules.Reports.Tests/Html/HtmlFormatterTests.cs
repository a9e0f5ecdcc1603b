using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Html;

public sealed class HtmlFormatterTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_report_is_a_page(string language) => Snapshot.Match(Page.WithoutStyle(await Page.Of(SampleReport.Rich, language)), language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_survey_is_a_page(string language)
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);

        Snapshot.Match(Page.WithoutStyle(await Page.Of(sample.Survey, language)), language);
    }

    [Fact]
    public async Task What_people_decided_stands_with_the_finding()
    {
        var text = Page.Parse(await Page.Of(DecidedReport.Make())).Body!.TextContent;

        Assert.Contains("đến hết ngày 31/05/2023, theo ý kiến của UBND huyện. Lý do: Đang nâng cấp.", text, StringComparison.Ordinal);
        Assert.Contains("chưa đạt – Phòng VHTT, ngày 03/04/2023. Ghi chú: Ảnh ghi năm 2022.", text, StringComparison.Ordinal);
        Assert.Contains("mới phát sinh", text, StringComparison.Ordinal);
        Assert.Contains("Thiếu trang liên hệ.", text, StringComparison.Ordinal);
        Assert.Contains("waivers.yaml:7", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_miss_of_a_recommendation_is_never_shown_as_a_breach()
    {
        var page = Page.Parse(await Page.Of(SampleReport.Rich));

        Assert.Equal(["MAU-101", "MAU-102"], page.QuerySelectorAll("#chua-dat article .id").Select(e => e.TextContent));
        Assert.Equal(["MAU-103"], page.QuerySelectorAll("#khuyen-nghi article .id").Select(e => e.TextContent));
        Assert.All(page.QuerySelectorAll("#khuyen-nghi .badge"), badge => Assert.Equal("△ Khuyến nghị – chưa đạt", badge.TextContent));
    }

    [Fact]
    public async Task A_survey_tells_breaches_from_recommendations_in_every_cell()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);

        var page = Page.Parse(await Page.Of(sample.Survey));

        var rules = page.QuerySelectorAll("#bang thead a").Select(a => a.TextContent).ToList();
        var cells = page.QuerySelectorAll("#bang tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent).ToList()).ToList();
        Assert.Equal(3, cells.Count);
        Assert.All(cells, row => Assert.Equal(("✗", "△", "?", "–"), (row[rules.IndexOf("MAU-101")], row[rules.IndexOf("MAU-103")], row[rules.IndexOf("MAU-201")], row[rules.IndexOf("MAU-401")])));
        Assert.DoesNotContain("MAU-501", rules);
        Assert.Contains("MAU-501, MAU-502, MAU-503", page.QuerySelector("#ma-tran")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_within_a_page_leads_somewhere()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        foreach (var html in (string[])[await Page.Of(SampleReport.Rich), await Page.Of(sample.Survey)])
        {
            var page = Page.Parse(html);
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Except(ids, StringComparer.Ordinal));
            Assert.Empty(page.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!).Except(ids, StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_policy_lets_in_nothing_but_the_page_s_own_style_and_script()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 1);

        var page = Page.Parse(await Page.Of(sample.Survey));

        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal($"{Hash(page.QuerySelector("style")!)} {Hash(page.QuerySelector("script")!)}", string.Join(' ', Regex.Matches(policy, "sha256-[^']+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Value)));
        Assert.Empty(page.QuerySelectorAll("[style], [src], link, img, iframe, object, embed, base"));
    }

    [Fact]
    public async Task A_report_alone_needs_no_script() => Assert.DoesNotContain("<script", await Page.Of(SampleReport.Rich), StringComparison.Ordinal);

    [Fact]
    public async Task The_same_report_gives_the_same_bytes_with_plain_line_ends()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        var (first, second) = (await Made.By(new HtmlFormatter(), sample.Survey), await Made.By(new HtmlFormatter(), sample.Survey));

        Assert.Equal(first, second);
        Assert.DoesNotContain((byte)'\r', first);
        Assert.Equal((byte)'<', first[0]);
    }

    [Fact]
    public async Task A_survey_is_written_portal_by_portal()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 40);
        using var stream = new WriteSizes();

        await new HtmlFormatter().WriteAsync(sample.Survey, stream, TestContext.Current.CancellationToken);

        Assert.True(stream.Sizes.Count >= 40, $"{stream.Sizes.Count} writes");
        Assert.InRange(stream.Sizes.Max(), 1, stream.Length / 10);
    }

    [Fact]
    public async Task A_stopped_writing_writes_nothing()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new HtmlFormatter().WriteAsync(SampleReport.Rich, stream, new CancellationToken(canceled: true)));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Wrong_options_are_named_together()
    {
        var message = Assert.Throws<ArgumentException>(() => new HtmlFormatter(new HtmlFormatterOptions { Language = "fr", MostFindings = 0 })).Message;

        Assert.Contains("\"fr\"", message, StringComparison.Ordinal);
        Assert.Contains("MostFindings is 0", message, StringComparison.Ordinal);
    }

    private static string Hash(IElement element) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}";
}
