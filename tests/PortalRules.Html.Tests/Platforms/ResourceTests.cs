using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

public class ResourceTests
{
    [Fact]
    public void What_pages_load_is_kept_once_per_target_with_the_first_page()
    {
        const string page = """
            <html><head><link rel="stylesheet" href="/css/chung.css"><link rel="preload" as="font" href="https://fonts.example.com/a.woff2"><link rel="canonical" href="/x">
            <script src="http://cdn.example.com/a.js"></script><script>var x = 1;</script></head>
            <body><main><p>Nội dung</p><img src="https://anh.example.com/1.jpg"><img src="/anh/2.jpg"><iframe src="//www.youtube.com/embed/abc"></iframe></main><script src="/js/chung.js"></script></body></html>
            """;

        var resources = new Pages { Reversed = true }.Add("/", page).Add("/tin/", page).Read().Get(FactKinds.Resources);

        Assert.Equal(
            ["font fonts.example.com", "frame www.youtube.com", "image anh.example.com", "script cdn.example.com", "script xa.example.gov.vn", "style xa.example.gov.vn"],
            resources.Select(r => $"{r.Kind} {r.Target.Or(null)?.Host}"));
        Assert.All(resources, r => Assert.Equal("https://xa.example.gov.vn/", r.At!.Page));
        Assert.Equal(("http://cdn.example.com/a.js", UnknownReason.NotCaptured), (resources[3].Url, resources[3].Status.Reason));
    }
}
