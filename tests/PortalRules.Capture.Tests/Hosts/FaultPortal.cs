using System.Globalization;
using System.Net;
using System.Text;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A small commune portal: home, menu, three sections with lists and articles, banners that count clicks. The same pages each time but for the tokens of a visit.</summary>
internal sealed class FaultPortal(FaultHostOptions options)
{
    public const string Orphan = "/tin-tuc/bai-khong-ai-dan-den.html";
    public const string Forbidden = "/noi-bo/rieng.html";

    private const int PerList = 10;

    private static readonly (string Path, string Name)[] Sections = [("tin-tuc", "Tin tức"), ("thong-bao", "Thông báo"), ("van-ban", "Văn bản chỉ đạo")];

    /// <summary>Where the banners lead, by the number in their counters.</summary>
    public static IReadOnlyList<string> BannerTargets { get; } = ["https://dichvucong.gov.vn/", "https://chinhphu.vn/tin?muc=1&trang=2", "https://xa.example.gov.vn/bau-cu"];

    private int Lists => (options.ArticlesPerSection + PerList - 1) / PerList;

    /// <summary>Paths of all pages to which links lead, in the order of their characters.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. new[] { "/", "/gioi-thieu.html", Trap }.Where(p => p != Trap || options.Traps)
            .Concat(Sections.SelectMany(s => Enumerable.Range(1, Lists).Select(p => ListPath(s.Path, p))))
            .Concat(Sections.SelectMany(s => Enumerable.Range(1, options.ArticlesPerSection).Select(n => ArticlePath(s.Path, n))))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Paths of all pictures.</summary>
    public IReadOnlyList<string> Pictures { get; } = [.. Enumerable.Range(0, BannerTargets.Count).Select(PicturePath)];

    /// <summary>The page that leads to the traps.</summary>
    public static string Trap => "/lien-ket-khac.html";

    /// <summary>A page of the portal; <see langword="null"/> where nobody has the address.</summary>
    /// <param name="path">The path.</param>
    /// <param name="token">What the visit's links carry.</param>
    public string? Page(string path, string token)
    {
        if (path == "/")
            return Html("Trang thông tin điện tử xã Mẫu", token, string.Concat(Sections.Select(s => $"<h2><a href=\"{ListPath(s.Path, 1)}\">{s.Name}</a></h2>{Items(s.Path, 1, 5)}")) + $"<p><a href=\"{Forbidden}\">Nội bộ</a></p>");
        if (path == "/gioi-thieu.html")
            return Html("Giới thiệu", token, Words("Xã Mẫu có truyền thống lâu đời"));
        if (path == Trap && options.Traps)
            return Html("Liên kết khác", token, FaultTraps.Links);
        if (path == Orphan)
            return Html("Bài không trang nào dẫn đến", token, Words("Chỉ có sơ đồ trang biết bài này"));
        if (path == Forbidden)
            return Html("Nội bộ", token, Words("Robots.txt không cho phép"));
        var parts = path.Trim('/').Split('/');
        var section = Array.FindIndex(Sections, s => s.Path == parts[0]);
        if (section < 0)
            return null;
        for (var page = 1; page <= Lists; page++)
        {
            if (path == ListPath(parts[0], page))
                return List(section, page, token);
        }

        for (var number = 1; number <= options.ArticlesPerSection; number++)
        {
            if (path == ArticlePath(parts[0], number))
                return Article(section, number, token);
        }

        return null;
    }

    /// <summary>The page of an address that nobody has, where the portal shows one with status 200.</summary>
    public string NotFoundPage(string token) => Html("Không tìm thấy trang", token, "<p>Địa chỉ bạn tìm không tồn tại hoặc đã bị gỡ bỏ.</p>");

    public string Html(string title, string token, string content)
    {
        var menu = string.Concat(Sections.Select(s => $"<li><a href=\"{ListPath(s.Path, 1)}\">{s.Name}</a></li>"));
        var banners = string.Concat(Enumerable.Range(0, BannerTargets.Count).Select(i => $"<a href=\"/banners/click/?id={i}&amp;s={token}\"><img src=\"{PicturePath(i)}\" alt=\"Biểu ngữ {i}\"></a>"));
        var traps = options.Traps ? $"<li><a href=\"{Trap}\">Liên kết khác</a></li>" : "";
        return $"""
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(title)}</title></head><body>
            <nav id="menusite"><ul class="nav"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu.html">Giới thiệu</a></li>{menu}{traps}</ul></nav>
            <aside class="left">{banners}</aside>
            <main id="main"><h1>{WebUtility.HtmlEncode(title)}</h1>{content}</main>
            <footer><p>Cơ quan chủ quản: Ủy ban nhân dân xã Mẫu</p><p>Điện thoại: 0237 3888 999</p></footer></body></html>
            """;
    }

    private static string ListPath(string section, int page) => page == 1 ? $"/{section}/" : $"/{section}/page-{page}";

    private static string ArticlePath(string section, int number) => $"/{section}/bai-viet-so-{number}.html";

    private static string PicturePath(int banner) => $"/anh/bieu-ngu-{banner}.png";

    private static string Shown(int number) => new DateOnly(2023, 4, 7).AddDays(-number).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Title(string section, int number) => $"Ủy ban nhân dân xã tổ chức hội nghị {section.Replace('-', ' ')} lần thứ {number}";

    private static string Words(string first) => string.Concat(Enumerable.Range(1, 5).Select(i => $"<p>{first}. Đoạn {i}: sáng nay, tại hội trường xã, hội nghị đã diễn ra với sự tham dự của đông đảo đại biểu và nhân dân.</p>"));

    private string List(int section, int page, string token)
    {
        var pages = string.Concat(Enumerable.Range(1, Lists).Where(p => p != page).Select(p => $"<li><a href=\"{ListPath(Sections[section].Path, p)}\">{p}</a></li>"));
        return Html(Sections[section].Name, token, $"{Items(Sections[section].Path, ((page - 1) * PerList) + 1, PerList)}<ul class=\"pagination\">{pages}</ul>");
    }

    private string Items(string section, int first, int count)
    {
        var html = new StringBuilder();
        for (var i = first; i < Math.Min(first + count, options.ArticlesPerSection + 1); i++)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"news-item\"><h3><a href=\"{ArticlePath(section, i)}\">{Title(section, i)}</a></h3><span class=\"date\">{Shown(i)}</span><p>Hội nghị đã diễn ra.</p></div>");
        return html.ToString();
    }

    private string Article(int section, int number, string token) =>
        Html(Title(Sections[section].Path, number), token, $"<div class=\"date\">{Shown(number)} 08:30</div>{Words($"Bài {Sections[section].Name} số {Word(number)}")}");

    // A crawler that leaves digits out of its comparison still sees different texts.
    private static string Word(int number) => new([.. number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0'))]);
}
