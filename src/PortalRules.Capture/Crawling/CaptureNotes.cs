using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What was not captured, and why, for people.</summary>
internal sealed class CaptureNotes
{
    private readonly List<CaptureNote> _notes = [];

    public ImmutableArray<CaptureNote> All => [.. _notes.Distinct().OrderBy(n => n.Address, StringComparer.Ordinal).ThenBy(n => n.Message, StringComparer.Ordinal)];

    public void Add(PortalUrl url, string sentence) => _notes.Add(new CaptureNote(url.Value, sentence));

    public void AddDeeper(PortalUrl start, int depth) => Add(start, $"các liên kết sâu hơn {depth} bậc tính từ trang chủ chưa được thu thập.");

    /// <summary>Notes what an address did not give, and what of its page is left.</summary>
    public void Add(Visit visit)
    {
        if (visit.Failure is { } failure)
            Add(visit.Url, failure);
        if (visit.RenderFailure is { } notDrawn)
            Add(visit.Url, notDrawn);
        if (visit.Scan.IsCut)
            Add(visit.Url, string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"trang có hơn {PageScan.MostLinks:N0} liên kết; chỉ {PageScan.MostLinks:N0} liên kết đầu tiên được thu thập tiếp, các liên kết sau đó thì chưa."));
    }

    public void AddLeft(PortalUrl start, CaptureEnd end, int left) => Add(start, end switch
    {
        CaptureEnd.PageBudget => $"đã đạt giới hạn số trang; còn {left} địa chỉ chưa thu thập.",
        CaptureEnd.ByteBudget => $"đã đạt giới hạn dung lượng; còn {left} địa chỉ chưa thu thập.",
        CaptureEnd.TimeBudget => $"đã hết thời gian cho phép; còn {left} địa chỉ chưa thu thập.",
        _ => $"còn {left} địa chỉ chưa thu thập.",
    });
}
