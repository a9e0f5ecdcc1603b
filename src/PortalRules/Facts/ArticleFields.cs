using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ArticleFields
{
    public static FactKind<Article> Kind { get; } = new(
        "articles",
        new LocalizedText("tin, bài", "news items"),
        () => new FieldList<Article>()
            .Text("url", FieldType.Raw, "địa chỉ", "address", a => a.Url)
            .Text("title", FieldType.Text, "tiêu đề", "title", a => a.Title)
            .Date("published", "ngày đăng", "date of publication", a => a.Published)
            .Date("modified", "ngày sửa", "date of last change", a => a.Modified)
            .Text("section", FieldType.Label, "chuyên mục", "section", a => a.Section)
            .Text("contributor", FieldType.Label, "đơn vị cung cấp", "contributing unit", a => a.Contributor)
            .Text("author", FieldType.Text, "tác giả", "author", a => a.Author)
            .Text("source", FieldType.Text, "nguồn", "source", a => a.Source)
            .Derived("images", FieldType.Collection, "ảnh trong bài", "pictures in its content", (a, context) => FieldValues.Of(ImageFields.Kind, context.Index.ImagesOf(a)), () => ImageFields.Kind)
            .Number("image-count", "số ảnh", "pictures", a => a.ImageCount)
            .Number("words", "số từ", "words", a => a.Words)
            .Text("text", FieldType.Text, "nội dung", "text", a => a.Text).FromPart(CaptureParts.ArticleText)
            .ToFields(),
        identity: (a, portal) => portal.KeyOf(a.Url),
        nameOf: a => a.Title,
        location: a => a.At,
        create: bag => new Article
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Url = bag.Text("url"),
            Title = bag.Text("title"),
            Published = bag.KnownDate("published"),
            Modified = bag.KnownDate("modified"),
            Section = bag.Text("section"),
            Contributor = bag.KnownText("contributor"),
            Author = bag.KnownText("author"),
            Source = bag.KnownText("source"),
            ImageCount = bag.KnownNumber("image-count"),
            Words = bag.KnownNumber("words"),
            Text = bag.KnownText("text"),
        })
    {
        Shorthand = "title",
        DateFields = ["published"],
    };
}
