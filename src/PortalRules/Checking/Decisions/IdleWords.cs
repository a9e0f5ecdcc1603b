using PortalRules.Language;
using PortalRules.Text;

namespace PortalRules.Checking.Decisions;

/// <summary>Why an entry did nothing, in words.</summary>
internal static class IdleWords
{
    public static LocalizedText Expired(DateOnly lastDay, bool isStillThere) => isStillThere
        ? new($"đã hết hạn ngày {Words.Date(lastDay).Vi} nhưng phát hiện vẫn còn.", $"expired on {Words.Date(lastDay).En}, but the finding is still there.")
        : new($"đã hết hạn ngày {Words.Date(lastDay).Vi}.", $"expired on {Words.Date(lastDay).En}.");

    // Whether the finding is gone or its key was misspelt, nothing tells.
    public static LocalizedText NotFound(DecisionKind kind, string? finding) => (kind, finding) switch
    {
        (DecisionKind.Waiver, null) => new("quy tắc không còn phát hiện nào; có thể bỏ mục này khỏi tệp.", "the rule has no findings any more; the entry can be taken out of the file."),
        (DecisionKind.Waiver, _) => new("không có phát hiện này; nếu khóa ghi đúng thì có thể bỏ mục này khỏi tệp.", "there is no such finding; where its key is right, the entry can be taken out of the file."),
        _ => new("không có nội dung cần kết luận này; nếu khóa ghi đúng thì có thể bỏ mục này khỏi tệp.", "this is not asked; where its key is right, the entry can be taken out of the file."),
    };

    public static LocalizedText Covered { get; } = new("phát hiện này đã có mục tạm hoãn khác; có thể bỏ mục này khỏi tệp.", "another waiver covers the finding; the entry can be taken out of the file.");

    public static LocalizedText NotJudged { get; } =
        new("quy tắc chưa cho kết quả trong lần kiểm tra này nên chưa rõ mục này còn cần hay không.", "the rule came to no verdict in this run, so it is not known whether the entry is still needed.");

    public static LocalizedText NotInRun { get; } = new("quy tắc không thuộc lần kiểm tra này.", "the rule is not part of this run.");

    public static LocalizedText EvidenceChanged { get; } =
        new("nội dung được hỏi đã thay đổi sau khi kết luận nên phải kết luận lại.", "what was asked about has changed since the answer, so it is asked again.");

    public static LocalizedText OtherPortal(int count, string? near)
    {
        var (vi, en) = near is null ? ("", "") : ($" Có phải \"{near}\" không?", $" Did you mean \"{near}\"?");
        return new($"{Words.Number(count).Vi} mục của cổng khác.{vi}", $"{Words.Number(count).En} of another portal.{en}");
    }
}
