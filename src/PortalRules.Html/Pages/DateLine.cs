using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>Reads a run that is a line of publication: a date, perhaps with its label, and little else. A date inside prose is none.</summary>
internal static class DateLine
{
    private const int Longest = 110;
    private const int LongestLabel = 32;
    private const int LongestByline = 70;
    private const int LongestRest = 48;

    private static readonly HashSet<string> PublishLabels = new(StringComparer.Ordinal)
    {
        "", "ngay", "luc", "vao luc", "ngay dang", "dang ngay", "dang luc", "ngay dang tin", "ngay dang bai", "tin dang ngay", "thoi gian dang", "xuat ban", "ngay xuat ban",
        "ngay gui", "gui ngay", "gui luc", "dang tai", "ngay dang tai", "duoc dang", "published", "posted", "post on", "date", "viet ngay", "dua tin", "ngay dua tin", "ngay tao",
    };

    // "Đăng bởi Ban biên tập vào Thứ Ba, 12/03/2024".
    private static readonly string[] Bylines = ["dang boi ", "duoc dang boi ", "duoc gui boi ", "gui boi ", "viet boi ", "submitted by ", "posted by "];

    /// <summary>Whether a run can be one at all, by its length and its digits.</summary>
    public static bool MayBe(ReadOnlySpan<char> run) => run.Length is >= 6 and <= Longest && VietnameseDateReader.MayHold(run);

    /// <summary>Reads a run that may be one.</summary>
    public static PublicationLine? Read(ReadOnlySpan<char> run)
    {
        var text = run.ToString();
        var dates = VietnameseDateReader.Find(text);
        if (dates.Count != 1 || !dates[0].Date.IsDay)
            return null;
        var date = dates[0];
        var before = text.AsSpan(0, date.Start).Trim();
        var after = text.AsSpan(date.Start + date.Length).Trim();
        if (before.Length > LongestByline || after.Length > LongestRest)
            return null;
        var label = VietnameseText.Key(before.ToString());
        var isByline = Bylines.Any(b => label.StartsWith(b, StringComparison.Ordinal));
        if (before.Length > LongestLabel && !isByline)
            return null;
        if (label.StartsWith("cap nhat", StringComparison.Ordinal) || label.EndsWith("cap nhat", StringComparison.Ordinal) || label.StartsWith("sua", StringComparison.Ordinal) || label.StartsWith("update", StringComparison.Ordinal))
            return new PublicationLine(date.Date, date.WeekdayAgrees, IsUpdate: true);
        var known = isByline || PublishLabels.Contains(label);
        if (!known && !(before.Length > 0 && (before[^1] is '-' or '|' or '–' or '•' or '/' || (before[^1] is ':' && SaysPublished(label))) && !IsOtherDate(label)))
            return null;
        return IsProse(after) ? null : new PublicationLine(date.Date, date.WeekdayAgrees, IsUpdate: false);
    }

    // "15/03/2023: Báo cáo kết quả …" is a sentence; "15/03/2023 | Lượt xem: 12" and "15/03/2023 (GMT+7)" are not.
    private static bool IsProse(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty || !char.IsLetter(after[0]))
            return after.Length > 0 && after[0] is ':' or ',' or '.' && after.Length > 12;
        var key = VietnameseText.Key(after.ToString());
        return !(key.StartsWith("luot xem", StringComparison.Ordinal) || key.StartsWith("da xem", StringComparison.Ordinal) || key.StartsWith("gmt", StringComparison.Ordinal)
            || key.StartsWith("xem", StringComparison.Ordinal) || key.StartsWith("am", StringComparison.Ordinal) || key.StartsWith("pm", StringComparison.Ordinal)
            || key.StartsWith("sang", StringComparison.Ordinal) || key.StartsWith("chieu", StringComparison.Ordinal) || key.StartsWith("by", StringComparison.Ordinal));
    }

    // "Hạn nộp hồ sơ:", "Khai mạc:", "Thời gian:" date something else; so does the place of a letter, "Tân Mẫu, ngày …".
    private static bool SaysPublished(string label) =>
        label.Contains("dang", StringComparison.Ordinal) || label.Contains("xuat ban", StringComparison.Ordinal) || label.Contains("dua tin", StringComparison.Ordinal) || label.Contains("publish", StringComparison.Ordinal) || label.Contains("post", StringComparison.Ordinal);

    private static bool IsOtherDate(string label) =>
        label.Contains("ban hanh", StringComparison.Ordinal) || label.Contains("hieu luc", StringComparison.Ordinal) || label.Contains("sinh", StringComparison.Ordinal)
        || label.Contains("het han", StringComparison.Ordinal) || label.Contains("den", StringComparison.Ordinal) || label.StartsWith("tu", StringComparison.Ordinal)
        || label.Contains("hom nay", StringComparison.Ordinal) || label.Contains("ky", StringComparison.Ordinal) || label.Contains("cap", StringComparison.Ordinal);
}
