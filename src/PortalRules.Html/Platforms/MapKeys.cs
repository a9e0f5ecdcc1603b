using PortalRules.Yaml.Keys;

namespace PortalRules.Html.Platforms;

/// <summary>The catalogue of keys of an extraction map: binder, schema and reference come from it.</summary>
internal static class MapKeys
{
    /// <summary>How an element is called: words in lower case, joined by hyphens.</summary>
    public const string NamePattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private static readonly ValueForm Text = new ValueForm.Text();
    private static readonly ValueForm Texts = new ValueForm.ListOf(Text, Least: 1);

    public static KeyMap Map { get; } = new("html-map", "Bản đồ trích xuất: các dữ kiện nằm ở đâu trên trang của một nền tảng.", "An extraction map: where the facts of one platform's pages stand.",
        new Key("platform", new ValueForm.Text(NamePattern), "Tên nền tảng, một từ viết thường; ghi vào dữ kiện của cổng.", "The platform's name in lower case; it enters the portal's facts.", "platform: cms-mau") { IsRequired = true },
        new Key("recognise", Keys(() => Recognise!), "Dấu hiệu nhận ra nền tảng; chỉ cần một dấu hiệu.", "How a page of the platform is told; one mark is enough.", "recognise: { generator: CMS Mẫu }") { IsRequired = true },
        new Key("menus", Keys(() => Menus!), "Vị trí các menu.", "Where the menus stand.", "menus: { main: .menu-chinh }"),
        new Key("page", Keys(() => Page!), "Các phần mà trang nào cũng có thể có.", "Parts that any page may have.", "page: { content: \"#noi-dung\" }"),
        new Key("article", Keys(() => Article!), "Vị trí dữ kiện trên trang của một tin, bài.", "Where facts stand on an article's own page.", "article: { published: .ngay-dang }"),
        new Key("list", Keys(() => List!), "Vị trí dữ kiện trong danh sách tin, bài.", "Where facts stand in a list of articles.", "list: { item: .tin }"),
        Css("banners", "Ảnh banner, hoặc khung chứa ảnh banner.", "Banner pictures, or boxes of which every picture is a banner.", "banners: .khoi-banner"),
        new Key("elements", new ValueForm.MapOf(new ValueForm.AnyOf(Texts, Keys(() => Element!)), NamePattern, Least: 1), "Thành phần có tên riêng để quy tắc sử dụng; tên không được định nghĩa thì quy tắc cần đến nó không kiểm tra được.", "Elements with names of their own, for rules; a rule that needs a name which no map defines is not checked.", "elements: { nut-tuong-phan: .doi-mau }"),
        new Key("click-counters", Texts, "Biểu thức chính quy: địa chỉ (đường dẫn và phần truy vấn) chỉ đếm lượt bấm rồi chuyển tiếp.", "Regular expressions of addresses (path and query) that count a click and lead on.", "click-counters: [/dem-luot/]"),
        new Key("ignored-addresses", Texts, "Biểu thức chính quy: địa chỉ của cổng không phải là nội dung (đăng nhập, in, tìm kiếm …).", "Regular expressions of addresses of the portal that are means, not content (login, print, search …).", "ignored-addresses: [^/thanh-vien/]"));

    public static KeyMap Recognise { get; } = new("recognise", "Dấu hiệu nhận ra nền tảng trên từng trang; chỉ cần một dấu hiệu.", "Marks of the platform on a page; one is enough.",
        new Key("generator", Texts, "Phần đầu nội dung của thẻ meta generator; không phân biệt hoa thường.", "How the content of a meta generator begins; case does not matter.", "generator: CMS Mẫu"),
        new Key("ids", Texts, "Thuộc tính id của một phần tử; dấu * ở cuối: bắt đầu bằng.", "The id of an element; a final * means: begins with.", "ids: [cms_*]"),
        new Key("body-classes", Texts, "Lớp của phần tử body; dấu * ở cuối: bắt đầu bằng.", "A class of the body element; a final * means: begins with.", "body-classes: [cms-mau]"),
        new Key("assets", Texts, "Một phần địa chỉ của tệp kịch bản hoặc tệp định kiểu mà trang tải.", "A part of the address of a script or style sheet that the page loads.", "assets: [/cms-mau/js/]"),
        new Key("addresses", Texts, "Biểu thức chính quy: địa chỉ (đường dẫn và phần truy vấn) của chính trang đó.", "Regular expressions of the page's own address (path and query).", "addresses: ['^/cms/']"))
    {
        Rules = [new KeyRule.AtLeastOne("generator", "ids", "body-classes", "assets", "addresses")],
    };

    public static KeyMap Menus { get; } = new("menus", "Các menu.", "The menus.",
        Css("main", "Menu chính.", "The main menu.", "main: .menu-chinh"),
        Css("top", "Menu phụ ở đầu trang.", "The menu of means at the top.", "top: .menu-tren"),
        Css("side", "Menu ở cột bên.", "A menu of a side column.", "side: .menu-ben"),
        Css("footer", "Menu chân trang.", "The menu of the foot.", "footer: .menu-duoi"));

    public static KeyMap Page { get; } = new("page", "Các phần mà trang nào cũng có thể có.", "Parts that any page may have.",
        Css("content", "Khung chứa nội dung riêng của trang; có nhiều khung khớp thì bỏ qua.", "The box of the page's own content; where several match, none counts.", "content: \"#noi-dung\""),
        Css("section", "Đường dẫn phân cấp hoặc liên kết đến chuyên mục của trang.", "The breadcrumb, or the link to the page's section.", "section: .duong-dan"),
        Css("paging", "Liên kết sang các trang khác của danh sách.", "The links to further pages of a list.", "paging: .phan-trang"),
        Css("related", "Danh sách tin khác, tin liên quan: ngày tháng ở đây không phải của trang này.", "Lists of other articles: dates there are not this page's.", "related: .tin-khac"),
        Css("search", "Ô hoặc khung tìm kiếm.", "The search box.", "search: .tim-kiem"),
        Css("imprint", "Khối thông tin bản quyền ở chân trang.", "The imprint in the foot.", "imprint: .ban-quyen"));

    public static KeyMap Article { get; } = new("article", "Trang của một tin, bài.", "An article's own page.",
        Css("page", "Phần tử chỉ có trên trang của tin, bài; khi có khóa này và ít nhất một trang khớp thì chỉ trang khớp mới là tin, bài.", "What only an article's page has; where any page of the portal has it, no other page is an article.", "page: .trang-bai-viet"),
        Css("title", "Tiêu đề.", "The title.", "title: .ten-bai"),
        Css("published", "Dòng ngày đăng mà người đọc thấy.", "The visible line of publication.", "published: .ngay-dang"),
        new Key("identity", Text, "Biểu thức chính quy; nhóm thứ nhất là phần địa chỉ giống nhau ở mọi chuyên mục.", "A regular expression whose first group is the part of an address that is the same under every section.", "identity: '-(\\d+)\\.html$'"));

    public static KeyMap List { get; } = new("list", "Danh sách tin, bài.", "A list of articles.",
        Css("item", "Khung của một mục.", "The box of one item.", "item: .tin"),
        Css("title", "Tiêu đề của mục.", "The title of an item.", "title: .ten-tin"),
        Css("published", "Ngày đăng của mục.", "The date of an item.", "published: .ngay-tin"));

    public static KeyMap Element { get; } = new("element", "Thành phần có tên riêng.", "An element with a name of its own.",
        Css("at", "Vị trí.", "Where it stands.", "at: .doi-mau") with { IsRequired = true },
        new Key("text", new ValueForm.Word(["visible", "raw"]), "Chữ hiển thị (mặc định), hoặc toàn bộ chữ kể cả phần bị ẩn.", "The visible text (default), or all text with what is hidden.", "at: .doi-mau, text: raw"));

    /// <summary>In the order of the reference.</summary>
    public static KeyMap[] All => [Map, Recognise, Menus, Page, Article, List, Element];

    private static ValueForm Keys(Func<KeyMap> map) => new ValueForm.KeysOf(map);

    private static Key Css(string name, string vi, string en, string example) => new(name, Texts, vi, en, example);
}
