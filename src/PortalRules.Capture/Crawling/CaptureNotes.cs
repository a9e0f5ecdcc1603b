using System.Collections.Immutable;
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

    public void AddLeft(PortalUrl start, CaptureEnd end, int left) => Add(start, end switch
    {
        CaptureEnd.PageBudget => $"đã đạt giới hạn số trang; còn {left} địa chỉ chưa thu thập.",
        CaptureEnd.ByteBudget => $"đã đạt giới hạn dung lượng; còn {left} địa chỉ chưa thu thập.",
        CaptureEnd.TimeBudget => $"đã hết thời gian cho phép; còn {left} địa chỉ chưa thu thập.",
        _ => $"còn {left} địa chỉ chưa thu thập.",
    });
}
