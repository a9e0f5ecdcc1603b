using PortalRules.Yaml.Keys;

namespace PortalRules.Surveys;

/// <summary>The keys of a list of portals.</summary>
internal static class SurveyKeys
{
    private const string Whole = "id: xa-mau, unit: UBND xã Mẫu, source: mirrors/xa-mau";
    private static readonly ValueForm Text = new ValueForm.Text();

    public static KeyMap File { get; } = new("portals", "Danh sách các cổng/trang được khảo sát (portals.yaml).", "The list of portals of a survey (portals.yaml).",
        new Key("portals", new ValueForm.ListOf(new ValueForm.KeysOf(() => Portal!), Least: 1), "Các cổng/trang, theo thứ tự của biểu.", "The portals, in the order of the tables.", $"portals: [{{ {Whole} }}]") { IsRequired = true },
        new Key("groups", new ValueForm.MapOf(new ValueForm.ListOf(Text, Least: 1)), "Các nhóm: tên nhóm và mã của các cổng trong nhóm.", "Groups: a name, and the ids of its portals.", $"portals: [{{ {Whole} }}], groups: {{ cum-mau: [xa-mau] }}"));

    public static KeyMap Portal { get; } = new("portal-of-list", "Một cổng/trang trong danh sách.", "A portal of the list.",
        new Key("id", new ValueForm.Text("^[a-z0-9][a-z0-9._-]*$"), "Mã định danh, không trùng trong danh sách; chữ thường không dấu, số, gạch nối.", "The id, unique in the list: lower-case ASCII letters, digits, - . _.", Whole) { IsRequired = true },
        new Key("unit", Text, "Cơ quan chủ quản, như in trong biểu.", "The agency that runs it, as tables print it.", Whole) { IsRequired = true },
        new Key("level", Text, "Cấp của cơ quan: ministry, province, district, commune hoặc agency.", "The level of the agency: ministry, province, district, commune or agency.", $"{Whole}, level: commune"),
        new Key("area", Text, "Mã địa bàn.", "The id of its area.", $"{Whole}, area: thanh-hoa/huyen-cam-thuy"),
        new Key("source", Text, "Nơi đọc: thư mục trang đã lưu, tệp .zip, .warc, .warc.gz hoặc .snapshot.json (tính từ thư mục của danh sách).", "Where it is read from: a folder of saved pages, a .zip, a .warc or .warc.gz file, or a .snapshot.json, from the folder of the list.", Whole) { IsRequired = true },
        new Key("url", new ValueForm.Address(), "Địa chỉ công khai.", "Its public address.", $"{Whole}, url: \"https://xamau.example.gov.vn/\""),
        new Key("contributors", new ValueForm.ListOf(Text), "Các đơn vị cung cấp tin, bài.", "The units that contribute news.", $"{Whole}, contributors: [Văn phòng, Phòng Văn hóa]"),
        new Key("vendor", Text, "Đơn vị xây dựng, cung cấp dịch vụ cổng.", "Who built or hosts it.", $"{Whole}, vendor: VNPT"));
}
