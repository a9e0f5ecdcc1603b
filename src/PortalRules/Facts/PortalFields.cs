using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class PortalFields
{
    public static FactKind<Portal> Kind { get; } = new(
        "portal",
        new LocalizedText("cổng/trang thông tin điện tử", "the portal"),
        () => new FieldList<Portal>()
            .Text("id", FieldType.Raw, "mã định danh của cổng", "identity of the portal", p => p.Id)
            .Text("url", FieldType.Raw, "địa chỉ công khai", "public address", p => p.Url?.Value)
            .Text("source", FieldType.Raw, "địa chỉ đã thu thập", "address that was captured", p => p.Source?.Value)
            .Text("host", FieldType.Host, "tên miền", "host", p => (p.Url ?? p.Source)?.Host)
            .Text("name", FieldType.Label, "tên cổng ghi trên trang chủ", "name printed on the home page", p => p.Name)
            .Text("unit", FieldType.Label, "cơ quan chủ quản", "agency that runs the portal", p => p.Unit)
            .Text("level", FieldType.Raw, "cấp hành chính", "level of the agency", p => p.Level)
            .Text("area", FieldType.Raw, "địa bàn", "area of the agency", p => p.Area)
            .Text("code", FieldType.Raw, "mã định danh của cơ quan", "identification code of the agency", p => p.Code)
            .Text("platform", FieldType.Raw, "nền tảng phần mềm", "software platform", p => p.Platform)
            .Texts("contributors", "các đơn vị cung cấp tin, bài", "contributing units", p => p.Contributors)
            .Texts("languages", "ngôn ngữ khai báo", "declared languages", p => p.Languages)
            .Texts("feeds", "địa chỉ RSS", "feeds announced on the home page", p => p.Feeds)
            .Flag("has-search", "có ô tìm kiếm", "has a search box", p => p.HasSearch)
            .Flag("has-sitemap", "có sơ đồ trang dạng XML", "has an XML sitemap", p => p.HasSitemap)
            .Texts("element-names", "tên các thành phần mà cấu hình trích xuất định nghĩa", "names of elements that the extraction map defines", p => p.ElementNames)
            .ToFields(),
        identity: (p, _) => p.Identity,
        nameOf: p => p.Unit ?? p.Identity,
        location: p => p.At,
        create: bag => new Portal
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Id = bag.Text("id") is { Length: > 0 } id ? id : null,
            Url = PortalUrl.TryParse(bag.Text("url"), out var url) ? url : null,
            Source = PortalUrl.TryParse(bag.Text("source"), out var source) ? source : null,
            Name = bag.KnownText("name"),
            Unit = bag.Text("unit") is { Length: > 0 } unit ? unit : null,
            Level = bag.Text("level") is { Length: > 0 } level ? level : null,
            Area = bag.Text("area") is { Length: > 0 } area ? area : null,
            Code = bag.KnownText("code"),
            Platform = bag.KnownText("platform"),
            Contributors = bag.Items<string>("contributors"),
            Languages = bag.Items<string>("languages"),
            Feeds = bag.Items<string>("feeds"),
            HasSearch = bag.KnownFlag("has-search"),
            HasSitemap = bag.KnownFlag("has-sitemap"),
            ElementNames = bag.Items<string>("element-names"),
        })
    {
        IsSingle = true,
    };
}
