using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What a snapshot says of a resource whose reading failed. The fault is named by its type: messages of the runtime depend on the machine's language.</summary>
internal static class UnreadNotes
{
    public static CaptureNote Of(PortalUrl url, Exception fault) =>
        new(url.Value, $"gặp lỗi ngoài dự kiến khi đọc ({fault.GetType().Name}), không lấy được dữ liệu nào từ địa chỉ này.");
}
