namespace PortalRules.Html.Tests.Captures;

/// <summary>Pages of a small portal, each with the same frame.</summary>
internal static class SmallCapture
{
    private const string Menu = """<li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc/">Tin tức</a></li><li><a href="/van-ban/">Văn bản</a></li><li><a href="/gioi-thieu/">Giới thiệu</a></li>""";

    public const string Prose = "Nhân dân trong xã ra quân vệ sinh đường làng, ngõ xóm, trồng cây xanh và dọn rác hai bên đường. ";

    public static string Frame(string content, string menu = Menu, string foot = "") =>
        $"""
        <!DOCTYPE html><html lang="vi"><head><title>UBND xã Mẫu</title></head><body>
        <header><a href="/"><img src="/banner.png" width="1000" height="150" alt="Trang thông tin điện tử xã Mẫu"></a></header>
        <nav class="main-menu"><ul>{menu}</ul></nav>
        <div class="row"><main>{content}</main>
        <aside><h3>Liên kết</h3><ul><li><a href="/lien-ket-huyen">Cổng huyện Mẫu</a></li><li><a href="/tin-tuc/bai-1.html">Bài một về công tác vệ sinh môi trường</a></li></ul>
        <a href="https://dichvucong.gov.vn/"><img src="/dvc.png" width="250" height="80" alt="Dịch vụ công quốc gia"></a></aside></div>
        <footer><p>Cơ quan chủ quản: UBND xã Mẫu. Địa chỉ: thôn Đông. Điện thoại: 0237 3 123 456</p>{foot}</footer></body></html>
        """;

    public static string Home { get; } = Frame($"""<h2>Tin mới</h2><ul class="news"><li><h3><a href="/tin-tuc/bai-1.html">Bài một về công tác vệ sinh môi trường</a></h3><span>20/11/2026</span></li></ul><p>{Prose}{Prose}</p>""");

    public static string News { get; } = Frame($"""<h1>Tin tức</h1><ul class="news"><li><h3><a href="/tin-tuc/bai-1.html">Bài một về công tác vệ sinh môi trường</a></h3><span>20/11/2026</span><p>{Prose}</p></li><li><h3><a href="/tin-tuc/bai-2.html">Bài hai về phòng chống thiên tai ở xã</a></h3><span>19/11/2026</span><p>{Prose}</p></li></ul>""");

    public static string Article { get; } = Frame($"""<h1>Bài một về công tác vệ sinh môi trường</h1><div>Đăng ngày: 20/11/2026</div><div class="content"><p>{Prose}{Prose}{Prose}</p></div>""");

    public static string Text { get; } = Frame($"<h1>Giới thiệu</h1><p>{Prose}{Prose}{Prose}</p>");

    public static string Documents { get; } = Frame("""<h1>Văn bản</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>12/QĐ-UBND</td><td>01/10/2026</td><td>Quyết định về việc kiện toàn Ban chỉ đạo</td></tr></table>""");

    /// <summary>Every page but the home page.</summary>
    public static Capture Inner(string below = "") => new Capture()
        .Page($"{below}/tin-tuc/", News)
        .Page($"{below}/tin-tuc/bai-1.html", Article)
        .Page($"{below}/tin-tuc/bai-2.html", Article.Replace("Bài một về công tác vệ sinh môi trường</h1>", "Bài hai về phòng chống thiên tai ở xã</h1>", StringComparison.Ordinal).Replace("Đăng ngày: 20/11", "Đăng ngày: 19/11", StringComparison.Ordinal))
        .Page($"{below}/van-ban/", Documents)
        .Page($"{below}/gioi-thieu/", Text);

    /// <summary>The whole portal but for one redirect, <c>/lien-ket-huyen</c>.</summary>
    public static Capture Whole() => Inner().Page("/", Home);
}
