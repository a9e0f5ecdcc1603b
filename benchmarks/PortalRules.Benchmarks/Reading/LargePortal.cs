using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Benchmarks.Reading;

/// <summary>
/// A commune's portal with as many pages as wanted, always the same and made while it is read: 30 sections with their list pages, twelve items a page, and articles.
/// Each page has the whole frame of a real one (some 150 links, about 40 kB).
/// </summary>
internal sealed class LargePortal(int pages) : IPortalFetcher
{
    private const int Sections = 30;
    private const int PerList = 12;

    private static readonly string[] Names =
    [
        "Tin tức sự kiện", "Hoạt động lãnh đạo", "Kinh tế", "Văn hóa xã hội", "Quốc phòng an ninh", "Cải cách hành chính", "Chuyển đổi số", "Nông thôn mới", "Y tế", "Giáo dục",
        "Đảng bộ", "Mặt trận Tổ quốc", "Đoàn thanh niên", "Hội phụ nữ", "Hội nông dân", "Cựu chiến binh", "Thông báo", "Môi trường", "Đất đai", "Quy hoạch",
        "Ngân sách", "Khuyến nông", "Phòng chống thiên tai", "An toàn giao thông", "Tuyển dụng", "Thể thao", "Du lịch", "Bảo hiểm", "Việc làm", "Phổ biến pháp luật",
    ];

    private static readonly string[] Words =
        ["hội nghị", "triển khai", "nhiệm vụ", "tổng kết", "công tác", "tháng", "xã Mẫu", "phát động", "phong trào", "tập huấn", "đại hội", "tuyên truyền", "kiểm tra", "giao ban", "hòa giải", "nhân dân", "cán bộ", "ủy ban", "thôn", "mô hình"];

    private readonly int _lists = Math.Max(1, pages / (PerList * Sections));
    private readonly string _start = Start();
    private readonly string _end = End();

    /// <summary>How many pages of each hundred are written anew, to read the portal again after a change.</summary>
    public int Changed { get; init; }

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return Page("/", Body("Trang chủ", Items(0, 40)));
        for (var section = 0; section < Sections; section++)
        {
            for (var list = 0; list < _lists; list++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var next = list + 1 < _lists ? $"<ul class=\"pagination\"><li><a rel=\"next\" href=\"{ListOf(section, list + 1)}\">{list + 2}</a></li></ul>" : "";
                yield return Page(ListOf(section, list), Body(Names[section], Items(((section * _lists) + list) * PerList, PerList) + next));
            }
        }

        for (var article = 0; article < Articles; article++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Page(Address(article), Body(Title(article), Article(article)));
        }
    }

    private int Articles => Math.Max(0, pages - 1 - (Sections * _lists));

    private static string ListOf(int section, int list) => list == 0 ? $"/chuyen-muc-{section}/" : $"/chuyen-muc-{section}/page-{list + 1}/";

    private string Address(int article) => $"/chuyen-muc-{SectionOf(article)}/bai-viet-ve-cong-tac-cua-xa-{article}.html";

    private int SectionOf(int article) => Math.Min(Sections - 1, article / PerList / _lists);

    private static string Title(int article)
    {
        var random = new Random(article);
        return $"{char.ToUpperInvariant(Words[article % Words.Length][0])}{Words[article % Words.Length][1..]} {string.Join(' ', random.GetItems(Words, 6))} số {article}";
    }

    private static string Day(int article) => new DateOnly(2023, 3, 31).AddDays(-article % 3000).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private string Items(int first, int count)
    {
        var html = new StringBuilder();
        for (var i = first; i < Math.Min(first + count, Articles); i++)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"news-item clearfix\"><h3><a href=\"{Address(i)}\" title=\"{Title(i)}\">{Title(i)}</a></h3><span class=\"date\">{Day(i)}</span><p class=\"summary\">{Sentence(i)}</p></div>\n");
        return html.ToString();
    }

    private static string Sentence(int seed) => string.Join(' ', new Random(seed + 7).GetItems(Words, 30)) + ".";

    private string Article(int article)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<ol class=\"breadcrumb\"><li><a href=\"/\">Trang chủ</a></li><li><a href=\"{ListOf(SectionOf(article), 0)}\">{Names[SectionOf(article)]}</a></li></ol>");
        html.Append(CultureInfo.InvariantCulture, $"<h1 class=\"title\">{Title(article)}</h1><div class=\"date\">{Day(article)} 08:{article % 60:00}</div><div class=\"detail\">");
        for (var p = 0; p < 12 + (article % 6); p++)
            html.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align: justify;\">{Sentence((article * 31) + p)} {Sentence((article * 17) + p)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<figure><img src=\"/uploads/anh-{article}.jpg\" alt=\"Ảnh\" width=\"600\" height=\"400\"><figcaption>Quang cảnh {Words[article % Words.Length]}</figcaption></figure></div>");
        html.Append("<div class=\"tin-lien-quan\"><h4>Tin liên quan</h4><ul>");
        for (var i = article + 1; i < Math.Min(article + 11, Articles); i++)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Address(i)}\">{Title(i)}</a> <span>({Day(i)})</span></li>\n");
        return html.Append("</ul></div>").ToString();
    }

    private CapturedResource Page(string path, string body)
    {
        _ = PortalUrl.TryParse($"https://xamau.example.gov.vn{path}", out var url);
        var bytes = Encoding.UTF8.GetBytes(Changed > 0 && path.Sum(c => c) % 100 < Changed ? $"{body}<!-- mới -->" : body);
        return new CapturedResource { Url = url, MediaType = "text/html; charset=utf-8", Body = bytes, Length = bytes.Length };
    }

    private string Body(string title, string content) => $"{_start.Replace("{title}", title, StringComparison.Ordinal)}<div class=\"col-md-16\" id=\"main\">{content}</div>{_end}";

    private static string Start()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title>");
        for (var i = 0; i < 25; i++)
            html.Append(CultureInfo.InvariantCulture, $"<link rel=\"stylesheet\" href=\"/themes/mau/css/tep-{i}.css?t=1\">\n<meta name=\"mau-{i}\" content=\"gia tri {i}\">\n");
        html.Append("<script>var a = {\"mau\": 1};</script></head><body><div class=\"wraper\"><header><div class=\"logo\"><a href=\"/\"><img src=\"/logo.png\" alt=\"Logo\"></a></div></header><nav id=\"menusite\" class=\"navbar\"><ul class=\"nav navbar-nav\">");
        for (var i = 0; i < Sections; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"dropdown\"><a class=\"dropdown-toggle\" href=\"{ListOf(i, 0)}\"><em class=\"fa fa-file\"></em> {Names[i]}</a><ul class=\"dropdown-menu\">");
            for (var j = 0; j < 3; j++)
                html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/trang/{i}-{j}.html\">{Names[(i + j + 1) % Sections]} {j + 1}</a></li>");
            html.Append("</ul></li>\n");
        }

        return html.Append("</ul></nav><div class=\"row\">").ToString();
    }

    private static string End()
    {
        var html = new StringBuilder("<div class=\"col-md-8\"><div class=\"panel\"><div class=\"panel-heading\">Liên kết</div><ul>");
        for (var i = 0; i < 25; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"https://lien-ket-{i}.example.gov.vn/\" target=\"_blank\">Liên kết {Names[i]}</a></li>\n");
        for (var i = 0; i < 6; i++)
            html.Append(CultureInfo.InvariantCulture, $"</ul></div><div class=\"panel banner\"><a href=\"https://chien-dich-{i}.example.gov.vn/\"><img src=\"/uploads/banners/banner-{i}.png\" width=\"300\" height=\"120\" alt=\"Chuyển đổi số {i}\"></a></div><div><ul>");
        html.Append("</ul></div></div></div><footer id=\"footer\"><p>Cơ quan chủ quản: Ủy ban nhân dân xã Mẫu</p><p>Chịu trách nhiệm: Ông Nguyễn Văn A, Chủ tịch</p><p>Điện thoại: 0237 3888 999</p></footer></div>");
        html.Append("<script>").Append(string.Join('\n', Enumerable.Range(0, 200).Select(i => $"var bien{i} = function () {{ return {i} < 2 && document.title; }};"))).Append("</script></body></html>");
        return html.ToString();
    }
}
