using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class LinkFields
{
    public static ImmutableArray<string> Zones { get; } = ["header", "main", "left", "center", "right", "slider", "footer"];

    public static FactKind<Link> Kind { get; } = new(
        "links",
        new LocalizedText("liên kết", "links"),
        () => new FieldList<Link>()
            .Text("text", FieldType.Label, "chữ hiển thị của liên kết", "visible text", l => l.Text)
            .Text("url", FieldType.Raw, "địa chỉ nguyên văn", "address as written", l => l.Url)
            .Url("target", "địa chỉ đầy đủ", "resolved address", l => l.Target)
            .Page("trang đầu tiên chứa liên kết", "first page that bears it", l => l.Page)
            .Count("page-depth", "số lần bấm từ trang chủ đến trang đó", "depth of that page", l => l.PageDepth)
            .Count("page-count", "số trang chứa liên kết", "pages that bear it", l => l.PageCount)
            .Word("zone", Zones, "vị trí trên trang", "where on the page it stands", l => l.Zone)
            .Number("status", "mã trạng thái HTTP của địa chỉ liên kết (0: không kết nối được)", "HTTP status of its target (0: no answer)", l => l.Status).FromPart(CaptureParts.LinkStatus)
            .ToFields(),
        identity: (l, portal) => $"{VietnameseText.Fold(l.Text)} → {portal.KeyOf(l.Target.Or(null)?.Value ?? l.Url)}",
        nameOf: l => l.Text.Length > 0 ? l.Text : l.Url,
        location: l => l.At,
        create: bag => new Link
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Text = bag.Text("text"),
            Url = bag.Text("url"),
            Target = bag.KnownUrl("target"),
            Page = bag.Text("page-url"),
            PageDepth = bag.Number("page-depth"),
            PageCount = bag.Number("page-count", 1),
            Zone = bag.Text("zone") is { Length: > 0 } zone ? zone : "center",
            Status = bag.KnownNumber("status"),
        })
    {
        Shorthand = "text",
    };
}
