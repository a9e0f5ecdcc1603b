using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>The words with which positions (chức vụ) begin, and those that make a sentence of one.</summary>
internal static class Positions
{
    private const int Longest = 140;

    // Of several words, or with a dash: what a name may run into without a comma.
    private static readonly string[] Beginnings =
    [
        "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "phó ct", "p. chủ tịch", "p.chủ tịch", "quyền chủ tịch", "q. chủ tịch", "q.chủ tịch", "trưởng ban", "trưởng phòng", "trưởng công an", "trưởng thôn", "trưởng trạm", "trưởng bộ phận",
        "trưởng khối", "trưởng khoa", "trưởng khu", "trưởng ấp", "trưởng bản", "trưởng đoàn", "trưởng đài", "phó trưởng", "phó ban", "phó phòng", "phó giám đốc", "giám đốc", "tổng giám đốc", "phó tổng", "chánh văn phòng", "chánh thanh tra", "chánh án", "phó chánh",
        "công chức", "viên chức", "chuyên viên", "cán bộ", "ủy viên", "đại biểu", "chỉ huy trưởng", "chỉ huy phó", "phó chỉ huy", "chính trị viên", "hiệu trưởng", "phó hiệu trưởng", "hiệu phó", "kế toán", "văn thư", "thư ký", "cục trưởng", "phó cục", "vụ trưởng",
        "phó vụ", "chi cục trưởng", "phó chi cục", "tổng biên tập", "phó tổng biên tập", "tổ trưởng", "tổ phó", "đội trưởng", "đội phó", "viện trưởng", "phó viện", "thứ trưởng", "bộ trưởng", "phó thủ tướng", "thủ tướng", "tư pháp", "địa chính",
        "văn phòng - thống kê", "văn phòng – thống kê", "văn phòng thống kê", "văn phòng-thống kê", "tài chính - kế toán", "tài chính – kế toán", "tài chính kế toán", "văn hóa - xã hội", "văn hóa – xã hội", "văn hóa xã hội", "văn hóa-xã hội", "phụ trách",
        "nhân viên", "thanh tra viên", "chủ nhiệm", "phó chủ nhiệm", "người phát ngôn", "trạm trưởng", "trạm phó", "thường vụ", "xã đội trưởng", "xã đội phó", "tỉnh ủy viên", "huyện ủy viên", "thành ủy viên", "đảng ủy viên", "uvbtv", "uv btv", "uv.btv",
        "pct", "ct hđnd", "ct ubnd", "ct.ubnd", "pbt", "btv", "thủ trưởng", "phó thủ trưởng", "quản lý", "kiểm soát viên", "lái xe", "thủ quỹ", "phó đoàn", "thường trực đảng ủy", "thường trực hđnd", "trưởng các", "kiêm",
    ];

    private static readonly string[] Sentences =
    [
        " dự ", " phát biểu", " thăm ", " tiếp ", " chủ trì", " kiểm tra", " trao ", " chúc ", " cùng ", " tham dự", " khẳng định", " cho biết", " nhấn mạnh", " tặng ", " trả lời", " kết luận", " quán triệt", " thông qua ", " đã ", " đang ", " được ",
        " báo cáo", " bế mạc", " khai mạc", " đồng chủ", " tại hội nghị", " tại buổi", " tại lễ", " trình bày", " ký ban hành", " vừa ", " chỉ đạo hội nghị", " làm việc với", " bày tỏ", " yêu cầu ", " đề nghị ", " đến ", " về dự", " ban hành",
    ];

    /// <summary>Whether a text is a position and no sentence about somebody who holds one.</summary>
    public static bool Is(string text)
    {
        if (text.Length is < 2 or > Longest)
            return false;
        var folded = VietnameseText.Fold(text);
        return Begins(folded) && !IsSentence(folded);
    }

    /// <summary>Whether a text reads as a sentence about somebody.</summary>
    public static bool IsSentence(string folded)
    {
        foreach (var word in Sentences)
        {
            if (folded.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a position begins at a place of a text.</summary>
    public static bool BeginAt(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(24, text.Length - at));
        foreach (var word in Beginnings)
        {
            // A given name may be the first word of one ("Phụ", "Kế"), so the whole beginning must stand there.
            if (word.Contains(' ', StringComparison.Ordinal) && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && Ends(rest, word.Length))
                return true;
        }

        return false;
    }

    private static bool Begins(string folded)
    {
        foreach (var word in Beginnings)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && Ends(folded, word.Length))
                return true;
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]);
}
