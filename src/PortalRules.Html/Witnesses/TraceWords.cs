using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>What the trace calls witnesses and why they lose.</summary>
internal static class TraceWords
{
    public static LocalizedText RanksLower { get; } = new("xếp hạng thấp hơn", "ranks lower");

    public static LocalizedText NeverAlone { get; } = new("siêu dữ liệu một mình không đủ để xác định ngày đăng", "metadata alone do not date an article");

    public static LocalizedText IsChange { get; } = new("là thời điểm sửa, không phải ngày đăng", "the time of a change, not of publication");

    public static LocalizedText MayBeChange { get; } = new("trùng thời điểm sửa nên có thể không phải ngày đăng", "equals the time of change, so it may not be that of publication");

    public static LocalizedText NoDate { get; } = new("không đọc được thành ngày", "cannot be read as a date");

    public static LocalizedText WrongWeekday { get; } = new("thứ và ngày không khớp nhau", "weekday and date contradict each other");

    public static LocalizedText TwoDays { get; } = new("gần nửa đêm, không rõ theo múi giờ nào", "near midnight, and its clock is not known");

    public static LocalizedText Disagrees { get; } = new("các nhân chứng không thống nhất", "the witnesses disagree");

    public static LocalizedText Heading { get; } = new("tiêu đề nhìn thấy trên trang", "visible title of the page");

    public static LocalizedText ListEntry { get; } = new("mục trong danh sách", "entry of a list");

    public static LocalizedText Feed { get; } = new("RSS/Atom", "RSS/Atom");

    public static LocalizedText PageTitle { get; } = new("thẻ title", "title element");

    public static LocalizedText OpenGraphTitle { get; } = new("Open Graph og:title", "Open Graph og:title");

    public static LocalizedText OpenGraphSection { get; } = new("Open Graph article:section", "Open Graph article:section");

    public static LocalizedText OpenGraphSiteName { get; } = new("Open Graph og:site_name", "Open Graph og:site_name");

    public static LocalizedText Breadcrumb { get; } = new("đường dẫn phân cấp trên trang", "breadcrumb of the page");

    public static LocalizedText SectionAddress { get; } = new("địa chỉ nằm dưới chuyên mục", "address below the section's");

    public static LocalizedText SectionList { get; } = new("trang danh sách của chuyên mục", "list page of the section");

    public static LocalizedText OwnPage { get; } = new("trang riêng của văn bản", "the document's own page");

    public static LocalizedText DocumentList { get; } = new("danh sách văn bản", "list of documents");

    public static LocalizedText InlineStyle { get; } = new("CSS trong thẻ", "inline CSS");

    public static LocalizedText StyleSheet { get; } = new("tệp CSS", "style sheet");

    public static LocalizedText Attribute { get; } = new("thuộc tính của thẻ", "attribute");

    public static LocalizedText PictureFile { get; } = new("tệp ảnh", "picture file");

    public static LocalizedText NotAsShown { get; } = new("không cho biết kích thước khi hiển thị", "does not tell the size at which it is shown");

    public static LocalizedText Computed { get; } = new("tính từ các giá trị dưới đây", "computed from those below");

    /// <summary>What metadata of a subject are called.</summary>
    public static LocalizedText Of(Claim claim) => claim.Channel switch
    {
        ClaimChannel.JsonLd => Named("JSON-LD", claim.Subject),
        ClaimChannel.Microdata => Named("microdata", claim.Subject),
        ClaimChannel.OpenGraph => Named("Open Graph", claim.Subject),
        ClaimChannel.DublinCore => Named("Dublin Core", claim.Subject),
        _ => Named("meta", claim.Subject),
    };

    private static LocalizedText Named(string channel, ClaimSubject subject) => new($"{channel} {NameOf(subject)}", $"{channel} {NameOf(subject)}");

    private static string NameOf(ClaimSubject subject) => subject switch
    {
        ClaimSubject.Published => "datePublished",
        ClaimSubject.Modified => "dateModified",
        ClaimSubject.Title => "headline",
        ClaimSubject.Section => "articleSection",
        ClaimSubject.SiteName => "WebSite",
        ClaimSubject.Organization => "Organization",
        ClaimSubject.Address => "url",
        _ => "date",
    };
}
