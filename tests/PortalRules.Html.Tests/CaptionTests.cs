using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

public class CaptionTests
{
    private const string Line = """<div align="center"><span>Tiết mục mở màn lễ trao giải.</span></div>""";

    [Fact]
    public void Pictures_in_a_row_may_share_the_line_under_the_last_one()
    {
        var images = Read($"""{Picture("mot")}<p>&nbsp;</p>{Picture("hai")}{Picture("ba")}{Line}""");

        Assert.Equal([false, false, true], images.Select(i => i.Caption.IsKnown));
        Assert.All(images.Take(2), i => Assert.Equal(("caption", "Tiết mục mở màn lễ trao giải."), (i.Doubts.Single().Field, i.Doubts.Single().Candidates.Single())));
    }

    [Fact]
    public void A_picture_with_text_before_the_next_one_has_no_caption()
    {
        var images = Read($"{Picture("mot")}<p>Buổi lễ diễn ra tại hội trường của Ủy ban nhân dân xã.</p>{Picture("hai")}{Line}");

        Assert.True(images[0].Caption.IsKnown);
        Assert.Null(images[0].Caption.Or("?"));
    }

    [Fact]
    public void Pictures_in_a_row_without_any_caption_have_none() => Assert.All(Read(Picture("mot") + Picture("hai")), i => Assert.True(i.Caption.IsKnown));

    private static string Picture(string name) => $"""<div align="center"><img src="/u/{name}.jpg" width="450"></div>""";

    private static List<Image> Read(string content) =>
    [
        .. new Pages()
            .Add("/", """<html><body><nav><ul><li><a href="/tin/">Tin tức</a></li><li><a href="/thong-bao/">Thông báo</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""")
            .Add("/tin/le-trao-giai.html", $"<html><head><title>Lễ trao giải</title></head><body><main><h1>Lễ trao giải</h1><span>13/03/2023 08:30</span><p>Sáng nay, xã tổ chức lễ trao giải.</p>{content}</main></body></html>")
            .Read().Get(FactKinds.Images),
    ];
}
