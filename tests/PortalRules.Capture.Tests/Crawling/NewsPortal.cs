using System.Globalization;
using System.Text;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Crawling;

/// <summary>
/// A portal of as many articles as wanted in six sections, newest first or last, twenty on a list page, with the page numbers that portals show (the next ones and the last).
/// In the first quarter of 2023 each section has fifty; the older ones follow, one a day.
/// </summary>
internal sealed class NewsPortal(int articles, bool datedLists = true, bool newestFirst = true)
{
    public const int InQuarter = 300;

    private const int PerList = 20;
    private const int PerSection = InQuarter / 6;

    private static readonly string[] Sections = ["Tin tức", "Kinh tế", "Văn hóa", "Giáo dục", "Thông báo", "Hoạt động"];

    public MemoryAnswer? Answer(PortalUrl url)
    {
        var parts = url.Path.Trim('/').Split('/');
        return parts switch
        {
            [""] => Page("Trang chủ", "", string.Concat(Enumerable.Range(0, Sections.Length).Select(s => Items(s, 0, 5)))),
            ["muc", var s] => List(int.Parse(s, CultureInfo.InvariantCulture), 0),
            ["muc", var s, var page] when page.StartsWith("page-", StringComparison.Ordinal) => List(int.Parse(s, CultureInfo.InvariantCulture), int.Parse(page[5..], CultureInfo.InvariantCulture) - 1),
            ["bai", var s, var slug] => Article(int.Parse(s, CultureInfo.InvariantCulture), int.Parse(slug[(slug.LastIndexOf('-') + 1)..^5], CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    public static DateOnly DayOf(int number) =>
        number < PerSection ? new DateOnly(2023, 3, 31).AddDays(-number) : new DateOnly(2022, 12, 31).AddDays(-(number - PerSection));

    private static string Title(int section, int number) => $"Ủy ban nhân dân xã tổ chức hội nghị {Sections[section].ToLowerInvariant()} lần thứ {number}";

    private static string Address(int section, int number) => $"/bai/{section}/hoi-nghi-lan-thu-{number}.html";

    private static string Shown(int number) => DayOf(number).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private int Count => articles / Sections.Length;

    private MemoryAnswer? List(int section, int page)
    {
        var last = (Count - 1) / PerList;
        if (page < 0 || page > last)
            return null;
        var numbers = new[] { page + 1, page + 2, page + 3, last }.Where(p => p > page && p <= last).Distinct().Select(p => $"<li><a href=\"/muc/{section}/page-{p + 1}\">{p + 1}</a></li>");
        return Page(Sections[section], $"<h1>{Sections[section]}</h1>", $"{Items(section, page * PerList, PerList)}<ul class=\"pagination\">{string.Concat(numbers)}</ul>");
    }

    private string Items(int section, int first, int count)
    {
        var html = new StringBuilder();
        for (var at = first; at < Math.Min(first + count, Count); at++)
        {
            var i = newestFirst ? at : Count - 1 - at;
            var date = datedLists ? $"<span class=\"date\">{Shown(i)}</span>" : "";
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"news-item\"><h3><a href=\"{Address(section, i)}\">{Title(section, i)}</a></h3>{date}<p>Sáng nay, tại hội trường xã, hội nghị đã diễn ra với sự tham dự của đông đảo đại biểu và nhân dân.</p></div>");
        }

        return html.ToString();
    }

    private MemoryAnswer? Article(int section, int number) => number >= Count ? null : Page(
        Title(section, number),
        $"<ol class=\"breadcrumb\"><li><a href=\"/\">Trang chủ</a></li><li><a href=\"/muc/{section}\">{Sections[section]}</a></li></ol>",
        $"<h1>{Title(section, number)}</h1><div class=\"date\">{Shown(number)} 08:30</div>{string.Concat(Enumerable.Repeat("<p>Sáng nay, tại hội trường xã, hội nghị đã diễn ra với sự tham dự của đông đảo đại biểu và nhân dân trong xã, nhiều ý kiến đóng góp được ghi nhận.</p>", 6))}");

    private static MemoryAnswer Page(string title, string above, string content)
    {
        var menu = string.Concat(Sections.Select((s, i) => $"<li><a href=\"/muc/{i}\">{s}</a></li>"));
        return new MemoryAnswer($"""
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body>
            <nav id="menusite"><ul class="nav"><li><a href="/">Trang chủ</a></li>{menu}</ul></nav>
            <main id="main">{above}{content}</main>
            <footer><p>Cơ quan chủ quản: Ủy ban nhân dân xã Mẫu</p><p>Điện thoại: 0237 3888 999</p></footer></body></html>
            """);
    }
}
