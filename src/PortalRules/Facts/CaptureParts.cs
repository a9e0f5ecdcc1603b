using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>The steps of capturing that not every capture takes, for the fields of the built-in kinds.</summary>
internal static class CaptureParts
{
    public static CapturePart Dns { get; } = new("dns", new LocalizedText("tra cứu tên miền (DNS)", "look-up in the name service (DNS)"));

    public static CapturePart Tls { get; } = new("tls", new LocalizedText("chứng thư số (TLS)", "certificate (TLS)"));

    public static CapturePart Http { get; } = new("http", new LocalizedText("truy cập qua HTTP, HTTPS", "requests over HTTP and HTTPS"));

    public static CapturePart Ipv6 { get; } = new("ipv6", new LocalizedText("truy cập qua IPv6", "requests over IPv6"));

    public static CapturePart LinkStatus { get; } = new("link-status", new LocalizedText("trạng thái của liên kết", "status of links"));

    public static CapturePart ArticleText { get; } = new("article-text", new LocalizedText("toàn văn tin, bài", "text of articles"));

    public static CapturePart ImageFiles { get; } = new("image-files", new LocalizedText("tệp ảnh", "image files"));

    public static CapturePart Rendering { get; } = new("rendering", new LocalizedText("hiển thị trên trình duyệt", "rendering in a browser"));

    public static CapturePart PageHead { get; } = new("page-head", new LocalizedText("thẻ meta của trang", "meta elements of pages"));

    public static CapturePart PageWords { get; } = new("page-words", new LocalizedText("số từ của trang", "words of pages"));

    public static CapturePart ResourceText { get; } = new("resource-text", new LocalizedText("nội dung tệp tài nguyên", "text of resources"));

    public static CapturePart BadgeCheck { get; } = new("badge-check", new LocalizedText("xác thực nhãn với đơn vị cấp", "confirmation of badges by their issuer"));
}
