using PortalRules.Yaml.Keys;

namespace PortalRules.Fetching;

/// <summary>The keys of a portal.yaml and of the portal of a case.</summary>
internal static class PortalKeys
{
    private static readonly ValueForm Text = new ValueForm.Text();

    public static KeyMap Portal { get; } = new("portal", "Một cổng/trang thông tin điện tử.", "A portal.",
        new Key("id", Text, "Mã định danh của cổng.", "The portal's id.", "id: xa-mau"),
        new Key("unit", Text, "Cơ quan chủ quản.", "The agency that runs it.", "unit: UBND xã Mẫu"),
        new Key("level", Text, "Cấp của cơ quan: ministry, province, district, commune hoặc agency.", "The level of the agency: ministry, province, district, commune or agency.", "level: commune"),
        new Key("area", Text, "Mã địa bàn.", "The id of its area.", "area: thanh-hoa/huyen-cam-thuy"),
        new Key("url", new ValueForm.Address(), "Địa chỉ công khai.", "Its public address.", "url: \"https://xamau.example.gov.vn/\""),
        new Key("captured-at", new ValueForm.Instant(), "Thời điểm thu thập; chỉ ghi ngày nghĩa là cuối ngày đó theo giờ Việt Nam.", "When it was captured; a day means its end in Vietnam.", "captured-at: 2023-03-31"),
        new Key("contributors", new ValueForm.ListOf(Text), "Các đơn vị cung cấp tin, bài.", "The units that contribute news.", "contributors: [Văn phòng, Phòng Văn hóa]"))
    {
        MayBeEmpty = true,
    };
}
