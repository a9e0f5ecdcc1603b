using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class PageFields
{
    public static FactKind<Page> Kind { get; } = new(
        "pages",
        new LocalizedText("trang", "pages of the capture"),
        () => new FieldList<Page>()
            .Text("url", FieldType.Raw, "địa chỉ", "address", p => p.Url)
            .Text("canonical", FieldType.Raw, "địa chỉ chuẩn do trang khai báo", "address the page names as its own", p => p.Canonical)
            .Count("status", "mã trạng thái HTTP", "HTTP status", p => p.Status)
            .Text("title", FieldType.Text, "tiêu đề trang", "title", p => p.Title)
            .Word("kind", ["home", "list", "article", "document", "officials", "contact", "feed", "other"], "loại trang", "kind of page", p => p.Kind)
            .Text("language", FieldType.Raw, "ngôn ngữ khai báo", "declared language", p => p.Language)
            .Count("text-length", "số ký tự hiển thị", "characters of visible text", p => p.TextLength)
            .Number("words", "số từ hiển thị", "words of visible text", p => p.Words).FromPart(CaptureParts.PageWords)
            .Count("depth", "số lần bấm từ trang chủ", "clicks from the home page", p => p.Depth)
            .Count("refresh-delay", "số giây đến khi trang tự tải lại hoặc tự chuyển trang (-1: không tự chuyển)", "seconds until the page reloads or leaves by itself (-1: it does not)", p => p.RefreshDelay)
            .Texts("headings", "các đề mục", "headings", p => p.Headings)
            .Dictionary("meta", "thẻ meta", "meta elements", p => p.Meta).FromPart(CaptureParts.PageHead)
            .Derived("links", FieldType.Collection, "liên kết trên trang", "links on the page", (p, context) => FieldValues.Of(LinkFields.Kind, context.Index.LinksOn(p)), () => LinkFields.Kind)
            .Derived("images", FieldType.Collection, "ảnh trên trang", "pictures on the page", (p, context) => FieldValues.Of(ImageFields.Kind, context.Index.ImagesOn(p)), () => ImageFields.Kind)
            .Derived("elements", FieldType.Collection, "thành phần của trang", "elements of the page", (p, context) => FieldValues.Of(ElementFields.Kind, context.Index.ElementsOn(p)), () => ElementFields.Kind)
            .Count("size", "dung lượng (byte)", "bytes", p => p.Size)
            .ToFields(),
        identity: (p, portal) => portal.KeyOf(p.Url),
        nameOf: p => p.Title.Length > 0 ? p.Title : p.Url,
        location: p => p.At,
        create: bag => new Page
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Url = bag.Text("url"),
            Canonical = bag.KnownText("canonical"),
            Status = bag.Number("status", 200),
            Title = bag.Text("title"),
            Kind = bag.Text("kind") is { Length: > 0 } kind ? kind : "other",
            Language = bag.KnownText("language"),
            TextLength = bag.Number("text-length"),
            Words = bag.KnownNumber("words"),
            Depth = bag.Number("depth", -1),
            RefreshDelay = bag.Number("refresh-delay", -1),
            Headings = bag.Items<string>("headings"),
            Meta = bag.KnownDictionary("meta"),
            Size = bag.Number("size"),
        });
}
