using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ElementFields
{
    public static FactKind<Element> Kind { get; } = new(
        "elements",
        new LocalizedText("thành phần của trang", "elements of pages"),
        () => new FieldList<Element>()
            .Text("name", FieldType.Raw, "tên thành phần theo cấu hình trích xuất", "name given by the extraction map", e => e.Name)
            .Text("text", FieldType.Text, "nội dung chữ", "text", e => e.Text)
            .Flag("shown", "được hiển thị", "is shown", e => e.Shown)
            .Dictionary("attributes", "thuộc tính", "attributes", e => e.Attributes)
            .Url("target", "địa chỉ liên kết", "where it leads", e => e.Target)
            .Derived("leads-to", FieldType.Node, "trang mà liên kết dẫn đến", "page to which it leads", (e, context) => FieldValue.Of(context.Index.LeadsTo(e.Target)), () => PageFields.Kind)
            .Number("status", "mã trạng thái HTTP của địa chỉ liên kết (0: không kết nối được)", "HTTP status of its target (0: no answer)", e => e.Status).FromPart(CaptureParts.LinkStatus)
            .Word("zone", LinkFields.Zones, "vị trí trên trang", "where on the page it stands", e => e.Zone)
            .Page("trang chứa thành phần", "page that bears it", e => e.Page)
            .ToFields(),
        identity: (e, portal) => e.Target.Or(null) is { } target ? $"{e.Name} → {portal.KeyOf(target.Value)} @ {portal.KeyOf(e.Page)}" : $"{e.Name} @ {portal.KeyOf(e.Page)}",
        nameOf: e => e.Text.Length > 0 ? e.Text : e.Name,
        location: e => e.At,
        create: bag => new Element
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Name = bag.Text("name"),
            Text = bag.Text("text"),
            Shown = bag.Flag("shown", fallback: true),
            Attributes = bag.Dictionary("attributes"),
            Target = bag.KnownUrl("target"),
            Status = bag.KnownNumber("status"),
            Zone = bag.Text("zone") is { Length: > 0 } zone ? zone : "center",
            Page = bag.Text("page-url"),
        })
    {
        Shorthand = "name",
    };
}
