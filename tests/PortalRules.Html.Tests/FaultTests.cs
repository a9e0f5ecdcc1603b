using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Facts;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests;

public class FaultTests
{
    private const string Home = """<html><body><nav><ul><li><a href="/a/">Giới thiệu</a></li><li><a href="/b/">Văn bản</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""";

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        Prop.ForAll<byte[]>(bytes => new Pages().Add("/", bytes).Add("/a/", bytes, "text/html").Read().Notes.Length >= 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_scrap_of_markup_is_read_without_an_exception()
    {
        string[] scraps = ["<ul>", "<li>", "<a href='/x'>", "</a>", "<table>", "<tr><td colspan=9999 rowspan=99>", "Số kí hiệu", "Trích yếu", "12/03/2023", "<h1>", "</ul>", "<img src='/i.png'>", "<nav>", "<footer>", "Điện thoại:", "<div class='row'>", "<div class='col-md-9'>", "</div>", "<base href='::'>", "<a href='http://['>", "&#x0;", "Họ tên", "Chức vụ"];
        var pages = Gen.ArrayOf(Gen.Elements(scraps)).Select(s => string.Concat(s)).ToArbitrary();

        Prop.ForAll(pages, html => new Pages().Add("/", html).Add("/a/", html).Read().Get(FactKinds.Pages).Length >= 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_page_that_nests_too_deep_is_refused_at_once_with_a_note()
    {
        var deep = "<html><body>" + string.Concat(Enumerable.Repeat("<div></span>", 100_000));
        Assert.True(NestingScan.IsTooDeep(deep));

        var snapshot = new Pages().Add("/", Home).Add("/a/", deep).Add("/b/", Home).Read();

        Assert.Contains("lồng nhau", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Sections, out var sections));
        Assert.False(sections.IsComplete);
    }

    [Fact]
    public void Elements_without_end_tags_do_not_count_as_nested()
    {
        Assert.False(NestingScan.IsTooDeep(string.Concat(Enumerable.Repeat("<p>a<br><img src=x><li>b", 5_000))));
    }

    [Fact]
    public void Bytes_that_are_no_page_are_noted_where_a_page_was_named()
    {
        var snapshot = new Pages().Add("/", Home).Add("/a/", [7, 0, 1, 2, 0, 3]).Read();

        Assert.Contains("không phải là trang HTML", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_that_is_named_html_is_no_page()
    {
        var snapshot = new Pages().Add("/", Home).Add("/a/", "%PDF-1.4 …").Add("/b/", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]).Read();

        Assert.Single(snapshot.Get(FactKinds.Pages));
    }

    [Fact]
    public void An_empty_page_is_a_note_and_its_section_is_unknown()
    {
        var snapshot = new Pages().Add("/", Home).Add("/a/", "").Add("/b/", Home).Read();

        Assert.Contains("0 byte", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.Unreadable, snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu").ItemCount.Reason);
    }

    [Fact]
    public void Without_a_home_page_nothing_is_complete()
    {
        var snapshot = new Pages().Add("/a/", Home).Read();

        Assert.Contains(snapshot.Notes, n => n.Message.Contains("trang chủ", StringComparison.Ordinal));
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Menus, out var menus) && !menus.IsComplete);
    }

    [Fact]
    public void Windows_1258_is_read_where_the_bytes_are_no_utf_8()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var html = "<html><head><title>Tin tức xã Mẫu</title></head><body><p>Nội dung</p></body></html>".Normalize(NormalizationForm.FormD);
        var bytes = encoding.GetBytes(Recompose(html));

        Assert.Equal("Tin tức xã Mẫu", new Pages().Add("/", bytes, "text/html").Read().Get(FactKinds.Pages).Single().Title);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("vi-VN")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = Sample().Read();
        PortalSnapshot? after = null;
        var thread = new Thread(() => after = Sample().Read()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(Dump(before), Dump(after!));
    }

    [Fact]
    public void The_order_of_resources_changes_nothing()
    {
        Assert.Equal(Dump(Sample().Read()), Dump(Sample(reversed: true).Read()));
    }

    private static Pages Sample(bool reversed = false)
    {
        var pages = new Pages { Reversed = reversed };
        var root = Repository.PathOf("docs", "examples", "xa-mau", "xamau.example.gov.vn");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = "/" + Path.GetRelativePath(root, file).Replace('\\', '/');
            pages.Add(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path, File.ReadAllBytes(file));
        }

        return pages;
    }

    private static string Dump(PortalSnapshot snapshot)
    {
        var text = new StringBuilder();
        foreach (var fact in new IEnumerable<object>[] { snapshot.Get(FactKinds.Pages), snapshot.Get(FactKinds.Menus), snapshot.Get(FactKinds.MenuItems), snapshot.Get(FactKinds.Sections), snapshot.Get(FactKinds.Articles), snapshot.Get(FactKinds.Documents), snapshot.Get(FactKinds.Banners), snapshot.Get(FactKinds.Images), snapshot.Get(FactKinds.Links), snapshot.Get(FactKinds.Officials), snapshot.Get(FactKinds.ScheduleEntries), snapshot.Get(FactKinds.Imprint), snapshot.Notes }.SelectMany(f => f))
            text.Append(CultureInfo.InvariantCulture, $"{fact} {Lists(fact)}").Append('\n');
        return text.ToString();
    }

    private static string Lists(object fact) => string.Join('|', fact switch
    {
        Page page => page.Headings,
        Document document => document.Files,
        _ => [],
    }) + (fact is Fact { Doubts: var doubts } ? string.Join('|', doubts.Select(d => $"{d.Field}: {string.Join(',', d.Candidates)}")) : "");

    // windows-1258 has letters with their shape composed and the tone as a mark of its own.
    private static string Recompose(string decomposed) =>
        decomposed.Replace("a\u0302", "â", StringComparison.Ordinal).Replace("o\u0302", "ô", StringComparison.Ordinal).Replace("u\u031B", "ư", StringComparison.Ordinal);
}
