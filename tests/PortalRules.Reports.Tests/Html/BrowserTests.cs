using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Html;

/// <summary>The pages in a real browser: rules of accessibility, layout on a desk and on a phone, the keyboard, paper, and hostile texts.</summary>
[Trait("Needs", "chromium")]
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("vi", 1280)]
    [InlineData("en", 375)]
    public async Task Axe_finds_nothing_wrong_with_a_report(string language, int width)
    {
        await using var page = await chromium.OpenAsync($"report-{language}-{width}", await Page.Of(DecidedReport.Make(), language), width);

        await Accessible(page);
        await page.PictureAsync($"report-{language}-{width}.png");
    }

    [Theory]
    [InlineData("vi", 1280)]
    [InlineData("en", 375)]
    public async Task Axe_finds_nothing_wrong_with_a_survey(string language, int width)
    {
        using var sample = await SampleSurvey.MakeAsync();
        await using var page = await chromium.OpenAsync($"survey-{language}-{width}", await Page.Of(sample.Survey, language), width);
        await page.PictureAsync($"survey-{language}-{width}.png");

        await Accessible(page);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task A_hostile_report_does_nothing_and_keeps_its_layout(int width)
    {
        var text = $"{string.Join(' ', HostileReport.Texts.Select(t => t.Data))} {new string('W', 3000)}";
        await using var page = await chromium.OpenAsync($"hostile-{width}", await Page.Of(HostileReport.Make(text, "javascript:alert(1)")), width);
        await page.UnfoldAsync();
        await page.PictureAsync($"hostile-{width}.png");

        Assert.False(await page.OverflowsAsync());
        Assert.Empty(page.Seen);
    }

    [Fact]
    public async Task A_hostile_survey_does_nothing_and_keeps_its_layout()
    {
        var text = $"{string.Join(' ', HostileReport.Texts.Select(t => t.Data))} {new string('W', 300)}";
        using var sample = await SampleSurvey.MakeAsync(portals: 3, (_, _) => HostileReport.Make(text));
        await using var page = await chromium.OpenAsync("hostile-survey", await Page.Of(HostileReport.Survey(sample.Survey, text)), width: 375);
        await page.UnfoldAsync();
        await page.Page.FillAsync("#loc-quy-tac", "<img src=y onerror=alert(2)>");
        await Shown(page, "0/3");

        Assert.False(await page.OverflowsAsync());
        Assert.Empty(page.Seen);
    }

    [Fact]
    public async Task The_policy_stops_script_and_style_that_slip_into_a_page()
    {
        var html = (await Page.Of(SampleReport.Rich)).Replace("</body>", "<script>document.title = 'taken'</script><img src=\"https://evil.example/x.png\"><p id=\"bad\" style=\"color:red\" onclick=\"document.title = 'taken'\">x</p></body>", StringComparison.Ordinal);
        await using var page = await chromium.OpenAsync("slipped", html);
        await page.Page.ClickAsync("#bad");

        Assert.DoesNotContain("taken", await page.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.NotEqual("rgb(255, 0, 0)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.getElementById('bad')).color"));
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.querySelector('img').naturalWidth"));
    }

    [Fact]
    public async Task The_filters_work_with_the_keyboard()
    {
        using var sample = await SampleSurvey.MakeAsync();
        await using var page = await chromium.OpenAsync("filters", await Page.Of(sample.Survey));
        await page.Page.FocusAsync("#loc-don-vi");

        await page.Page.Keyboard.TypeAsync("cam thach");
        await Shown(page, "1/17 đơn vị");
        Assert.Equal(["UBND xã Cẩm Thạch"], await page.Page.Locator("#bang tbody tr:visible th").AllInnerTextsAsync());
        Assert.Equal(1, await page.Page.Locator(".portal:visible").CountAsync());

        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.TypeAsync("chú thích");
        await Shown(page, ", 1/11 quy tắc");
        Assert.Equal(["MAU-102"], await page.Page.Locator("#bang thead th:visible a").AllInnerTextsAsync());

        // On to the second box, "not met": what is not met is the only thing left, so nothing is shown.
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Space");
        await Shown(page, "0/17 đơn vị");

        await page.Page.FocusAsync("#loc button");
        await page.Page.Keyboard.PressAsync("Enter");
        await Shown(page, "17/17 đơn vị, 11/11 quy tắc");
        Assert.Empty(page.Seen);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_to_the_content_and_a_link_opens_what_is_folded()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        await using var page = await chromium.OpenAsync("keyboard", await Page.Of(sample.Survey));

        await page.Page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Page.Locator(".skip").IsVisibleAsync());
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("noi-dung", await page.Page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Page.FocusAsync("#bang tbody tr:nth-child(2) a");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator("#c1 article").First.WaitForAsync();
    }

    [Fact]
    public async Task Without_script_everything_is_there_but_the_filters()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        await using var page = await chromium.OpenAsync("no-script", await Page.Of(sample.Survey), scripted: false);

        Assert.False(await page.Page.Locator("#loc").IsVisibleAsync());
        Assert.True(await page.Page.Locator(".legend").IsVisibleAsync());
        await page.Page.ClickAsync("#c0 > details > summary");
        Assert.True(await page.Page.Locator("#c0 article").First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_paper_everything_is_open_and_the_filters_are_gone()
    {
        Needs.Program("pdftotext");
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        await using var page = await chromium.OpenAsync("paper", await Page.Of(sample.Survey));

        var pdf = Chromium.PathTo("paper.pdf");
        await page.Page.PdfAsync(new PagePdfOptions { Path = pdf, PreferCSSPageSize = true });

        var text = await Programs.RunAsync("pdftotext", "-layout", pdf, "-");
        Assert.Contains("Bổ sung mục \"Lịch tiếp công dân\" vào menu chính.", text, StringComparison.Ordinal);
        Assert.Contains("MAU-801", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bỏ lọc", text, StringComparison.Ordinal);
        Assert.Contains("595 x 842 pts (A4)", (await Programs.RunAsync("pdfinfo", pdf)).Replace("594.96 x 841.92", "595 x 842", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task Accessible(WatchedPage page)
    {
        await page.UnfoldAsync();
        var result = await page.Page.RunAxe();

        Violations.None(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}")));
        Assert.True(result.Passes.Length > 30, $"only {result.Passes.Length} rules of axe passed");
        Assert.False(await page.OverflowsAsync());
        Assert.Empty(page.Seen);
    }

    private static Task Shown(WatchedPage page, string text) => Assertions.Expect(page.Page.Locator("#loc-so")).ToContainTextAsync(text);
}
