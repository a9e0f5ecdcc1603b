using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Html;

/// <summary>No text from a portal or a pack becomes an element, an attribute or a link, wherever it stands.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts => HostileReport.Texts;

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_report_keeps_its_elements_and_attributes_whatever_its_texts_say(string text)
    {
        var (plain, hostile) = (Page.Parse(await Page.Of(HostileReport.Make("Chữ thường"))), Page.Parse(await Page.Of(HostileReport.Make(text))));

        Assert.Equal(Page.Skeleton(plain), Page.Skeleton(hostile));
        Harmless(hostile);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_survey_keeps_its_elements_and_attributes_whatever_its_texts_say(string text)
    {
        using var plain = await SampleSurvey.MakeAsync(portals: 2, (_, _) => HostileReport.Make("Chữ thường"));
        using var hostile = await SampleSurvey.MakeAsync(portals: 2, (_, _) => HostileReport.Make(text));

        var (one, other) = (Page.Parse(await Page.Of(HostileReport.Survey(plain.Survey, "Chữ thường"))), Page.Parse(await Page.Of(HostileReport.Survey(hostile.Survey, text))));

        Assert.Equal(Page.Skeleton(one), Page.Skeleton(other));
        Harmless(other);
    }

    [Fact]
    public async Task Any_text_leaves_the_elements_as_they_are()
    {
        var plain = Page.Skeleton(Page.Parse(await Page.Of(HostileReport.Make("x")))).ToList();
        Prop.ForAll<string?>(text =>
        {
            var page = Page.Parse(Page.Of(HostileReport.Make($"x{text}")).GetAwaiter().GetResult());
            return Page.Skeleton(page).SequenceEqual(plain, StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//https://xamau.example.gov.vn/")]
    [InlineData("  \u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/x")]
    [InlineData("https://bank.vn@evil.example/")]
    [InlineData("blob:https://xamau.example.gov.vn/1")]
    [InlineData("không phải địa chỉ")]
    public async Task An_address_that_is_no_plain_web_page_is_text(string url)
    {
        var page = Page.Parse(await Page.Of(HostileReport.Make("Chữ", url)));

        Assert.Empty(page.QuerySelectorAll("article a, #khong-doc-duoc a"));
        Assert.NotEmpty(page.QuerySelectorAll("article bdi.address"));
    }

    [Theory]
    [InlineData("https://xamau.example.gov.vn/?a=\"onclick='alert(1)'&b=<b>", "https://xamau.example.gov.vn/?a=%22onclick='alert(1)'&b=%3Cb%3E")]
    [InlineData("http://anh.example.vn/\u202Egnp.exe", "http://anh.example.vn/%E2%80%AEgnp.exe")]
    public async Task An_address_of_a_web_page_is_a_link_that_tells_nothing_of_the_reader(string url, string target)
    {
        var link = Page.Parse(await Page.Of(HostileReport.Make("Chữ", url))).QuerySelector("article a")!;

        Assert.Equal((target, "noreferrer noopener"), (link.GetAttribute("href"), link.GetAttribute("rel")));
        Assert.Equal(["href", "rel", "class"], link.Attributes.Select(a => a.Name));
    }

    [Fact]
    public async Task A_label_of_a_megabyte_is_shortened_and_not_repeated_in_full()
    {
        var page = await Page.Of(HostileReport.Make(new string('Ế', 1 << 20)));

        Assert.InRange(page.Length, 10_000, 1_500_000);
        Assert.Contains("…", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_a_page_turns_the_order_of_reading_or_commands_a_terminal()
    {
        var page = await Page.Of(HostileReport.Make("\u202Etxt.exe\u2066\u200F\u001b[31m\u0000\u0085"));

        Assert.DoesNotContain(page, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' || (char.IsControl(c) && c != '\n'));
    }

    private static void Harmless(IDocument page)
    {
        Violations.None(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "style" or "src" or "srcdoc" or "action").Select(a => $"{a.Name}={a.Value}"));
        Violations.None(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "none").Where(h => !h.StartsWith('#') && !h.StartsWith("https://", StringComparison.Ordinal) && !h.StartsWith("http://", StringComparison.Ordinal)));
        Assert.Equal(page.QuerySelectorAll("#loc").Length, page.QuerySelectorAll("script").Length);
    }
}
