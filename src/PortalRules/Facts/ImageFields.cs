using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ImageFields
{
    public static FactKind<Image> Kind { get; } = new(
        "images",
        new LocalizedText("hình ảnh", "pictures"),
        () => new FieldList<Image>()
            .Text("src", FieldType.Raw, "địa chỉ ảnh", "address of the picture", i => i.Src)
            .Text("alt", FieldType.Text, "văn bản thay thế (alt)", "alternative text", i => i.Alt)
            .Text("caption", FieldType.Text, "chú thích", "caption", i => i.Caption)
            .Number("width", "chiều rộng (px)", "width in CSS pixels", i => i.Width)
            .Number("height", "chiều cao (px)", "height in CSS pixels", i => i.Height)
            .Page("trang chứa ảnh", "page that bears it", i => i.Page)
            .Flag("in-article", "nằm trong nội dung tin, bài", "stands in an article's content", i => i.InArticle)
            .ToFields(),
        identity: (i, portal) => i.InArticle ? $"{portal.KeyOf(i.Src)} @ {portal.KeyOf(i.Page)}" : portal.KeyOf(i.Src),
        nameOf: i => i.Alt.Length > 0 ? i.Alt : i.Src,
        location: i => i.At,
        create: bag => new Image
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Src = bag.Text("src"),
            Alt = bag.Text("alt"),
            Caption = bag.KnownText("caption"),
            Width = bag.KnownNumber("width"),
            Height = bag.KnownNumber("height"),
            Page = bag.Text("page-url"),
            InArticle = bag.Flag("in-article"),
        });
}
