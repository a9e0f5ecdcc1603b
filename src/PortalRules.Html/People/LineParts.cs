using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>The small pieces of lines in lists: numbers before them, labels within them, spans of years.</summary>
internal static partial class LineParts
{
    /// <summary>The line without "1.", "II.", "a)", "-", "+" before it.</summary>
    public static string WithoutNumber(string line) => Enumerator().Match(line) is { Success: true } match ? line[match.Length..].TrimStart() : line;

    /// <summary>Whether a text only counts: "1", "01.", "II".</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var core = text.Trim().TrimEnd('.').TrimEnd(')');
        return core.Length is > 0 and <= 4 && (core.ContainsAnyExceptInRange('0', '9') is false || core.ContainsAnyExcept("IVX") is false);
    }

    /// <summary>Whether a text says that something lasted from one year to another that is over.</summary>
    public static bool IsPastSpan(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('0', '9') || text.Length < 9)
            return false;
        var line = text.ToString();
        for (var match = Years().Match(line); match.Success; match = match.NextMatch())
        {
            var before = VietnameseText.Key(line[..match.Index]);
            if (!before.Contains("nhiem ky", StringComparison.Ordinal) && !before.Contains("khoa", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The labels within a line ("Chức vụ:", "ĐT:", "Email -").</summary>
    public static MatchCollection LabelsIn(string line) => Label().Matches(line);

    [GeneratedRegex(@"^\s*(?:(?:\d{1,3}|[IVX]{1,5}|[a-hA-E])\s?[.)](?=\s|\D)|\d{1,3}\s?[-–](?=\s)|[-–+*•●▪◦·✓→►]+)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d\s*(?:-|–|đến|->)\s*(?:tháng \d{1,2}[/.-])?((?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:Họ\s?(?:và|&)?\s?tên(?:, chức vụ)?|Chức vụ(?: công tác| hiện nay| Đảng| chính quyền)?|Chức danh|Đơn vị(?: công tác)?|Cơ quan|Bộ phận|Phòng ban|Số điện thoại(?: liên hệ| di động| cơ quan)?|Điện thoại(?: liên hệ| di động| cơ quan| bàn)?|Di động|ĐTDĐ|ĐTCQ|SĐT|ĐT|Đ/T|DĐ|Hotline|Tel|Phone|Mobile|Địa chỉ (?:thư điện tử|email|e-mail)|Thư (?:điện tử|công vụ)(?: công vụ)?|Hộp thư(?: điện tử| công vụ)?|E-?mail(?: công vụ)?|Mail|Gmail|Fax|Địa chỉ|Ngày sinh|Năm sinh|Sinh năm|Sinh ngày|Quê quán|Nơi ở|Trình độ(?: chuyên môn| chính trị| học vấn)?|Chuyên môn|Lĩnh vực phụ trách|Nhiệm vụ(?: được giao)?|Phụ trách)(?: \([^)]{1,24}\))?\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
