namespace PortalRules.Capture.Tests.Crawling;

/// <summary>Portals that answer for addresses that nobody has as if there were a page.</summary>
public sealed class SoftNotFoundTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(301)]
    public async Task A_portal_that_never_says_404_is_seen_through(int status)
    {
        var home = MemoryAnswer.Page("Trang chủ", "/tin", "/hong");
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => home,
            "/tin" => MemoryAnswer.Page("Tin"),
            _ => status == 200 ? home : MemoryAnswer.To("/"),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["/hong"], result.SoftNotFound.Select(u => u.Path).Where(p => !p.Contains("portalrules", StringComparison.Ordinal)));
        Assert.Equal(status == 200, result.SoftNotFound.Any(u => u.Path.Contains("portalrules", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("path")]
    [InlineData("address")]
    [InlineData("decoded")]
    [InlineData("last")]
    public async Task A_portal_that_repeats_the_address_instead_of_saying_404_is_seen_through(string form)
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin", "/hong", "/muc/hong-ca?id=5&amp;muc=a", "/gi%E1%BB%9Bi-thi%E1%BB%87u/"),
            "/tin" => MemoryAnswer.Page("Tin"),
            _ => MemoryAnswer.Page($"Không tìm thấy trang {Form(url)}; đề nghị kiểm tra lại địa chỉ {Form(url)}.", "/", url.Path),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["/gi%E1%BB%9Bi-thi%E1%BB%87u/", "/hong", "/muc/hong-ca"], result.SoftNotFound.Select(u => u.Path).Where(p => !p.Contains("portalrules", StringComparison.Ordinal)));

        string Form(PortalRules.Snapshots.PortalUrl url) => form switch
        {
            "path" => url.Path,
            "address" => url.Value.Replace("&", "&amp;", StringComparison.Ordinal),
            "decoded" => Uri.UnescapeDataString(url.Path),
            _ => url.Path.Trim('/').Split('/')[^1],
        };
    }

    [Fact]
    public async Task A_portal_that_leads_to_its_error_page_with_each_address_is_seen_through()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin", "/hong"),
            "/tin" => MemoryAnswer.To("/trang.aspx?duong=/tin"),
            "/trang.aspx" => MemoryAnswer.Page("Tin tức"),
            "/loi.aspx" => MemoryAnswer.Page("Trang không tồn tại", "/"),
            _ => MemoryAnswer.To($"/loi.aspx?aspxerrorpath={Uri.EscapeDataString(url.Path)}", 302),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["aspxerrorpath=%2Fhong", "aspxerrorpath=%2Fkhong-co-trang-nay-portalrules-7f3a9c.html"], result.SoftNotFound.Select(u => u.Query));
    }

    [Fact]
    public async Task A_page_that_shows_more_than_its_own_address_is_not_taken_for_one_that_nobody_has()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/video", "/infographic", "/lien-he"),
            "/video" => MemoryAnswer.Page("video: Lễ khai giảng", "/"),
            "/anh.png" => new MemoryAnswer("", 404),
            "/infographic" => new MemoryAnswer(MemoryAnswer.Page("infographic", "/").Body.Replace("</body>", "<img src=\"/anh.png\"></body>", StringComparison.Ordinal)),
            "/lien-he" => MemoryAnswer.Page("Liên hệ", "/"),
            _ => MemoryAnswer.Page(url.Path.Trim('/'), "/"),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.All(result.SoftNotFound, u => Assert.Contains("portalrules", u.Path, StringComparison.Ordinal));
    }
}
