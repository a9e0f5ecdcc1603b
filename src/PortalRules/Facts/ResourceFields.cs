using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ResourceFields
{
    public static FactKind<Resource> Kind { get; } = new(
        "resources",
        new LocalizedText("tệp tài nguyên", "resources"),
        () => new FieldList<Resource>()
            .Text("url", FieldType.Raw, "địa chỉ nguyên văn", "address as written", r => r.Url)
            .Url("target", "địa chỉ đầy đủ", "resolved address", r => r.Target)
            .Word("kind", ["script", "style", "font", "image", "frame", "other"], "loại tệp", "kind of resource", r => r.Kind)
            .Number("status", "mã trạng thái HTTP (0: không kết nối được)", "HTTP status (0: no answer)", r => r.Status).FromPart(CaptureParts.LinkStatus)
            .Text("content-type", FieldType.Raw, "kiểu nội dung do máy chủ khai báo", "media type named by the server", r => r.ContentType).FromPart(CaptureParts.LinkStatus)
            .Text("text", FieldType.Raw, "nội dung tệp", "text of the file", r => r.Text).FromPart(CaptureParts.ResourceText)
            .ToFields(),
        identity: (r, portal) => portal.KeyOf(r.Target.Or(null)?.Value ?? r.Url),
        nameOf: r => r.Url,
        location: r => r.At,
        create: bag => new Resource
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Url = bag.Text("url"),
            Target = bag.KnownUrl("target"),
            Kind = bag.Text("kind") is { Length: > 0 } kind ? kind : "other",
            Status = bag.KnownNumber("status"),
            ContentType = bag.KnownText("content-type"),
            Text = bag.KnownText("text"),
        })
    {
        Shorthand = "url",
    };
}
