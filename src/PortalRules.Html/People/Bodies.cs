using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Names of bodies (Đảng ủy, HĐND, UBND, MTTQ, phòng, ban …) as headings above their people print them.</summary>
internal static class Bodies
{
    private const int Longest = 110;

    private static readonly string[] Beginnings =
    [
        "đảng ủy", "đảng bộ", "thường trực", "ban thường vụ", "ban chấp hành", "hội đồng nhân dân", "hđnd", "ủy ban", "ubnd", "ubmttq", "mặt trận", "mttq", "đoàn thanh niên", "đoàn tncs", "đoàn xã", "đoàn phường", "hội ", "công đoàn",
        "ban chỉ huy", "công an", "quân sự", "trạm ", "trường ", "văn phòng", "phòng ", "trung tâm", "ban ", "các đoàn thể", "các ban", "các phòng", "các tổ chức", "khối ", "lãnh đạo", "tổ chức chính trị", "đoàn thể", "chi cục", "cục ", "sở ", "vụ ",
        "huyện ủy", "thành ủy", "tỉnh ủy", "quận ủy", "bộ chỉ huy", "kho bạc", "thanh tra", "đội ", "bộ phận", "cơ quan", "hệ thống chính trị", "các hội", "các chi bộ", "công chức", "cán bộ",
    ];

    private static readonly string[] Within = ["đảng ủy", "hội đồng nhân dân", "hđnd", "ủy ban nhân dân", "ubnd", "mặt trận tổ quốc", "mttq", "đoàn thể", "huyện ủy", "thành ủy", "tỉnh ủy"];

    private static readonly string[] Weak = ["lãnh đạo", "cán bộ", "công chức", "hệ thống chính trị", "cơ quan", "các ", "thường trực", "đơn vị", "bộ phận", "tổ chức"];

    private static readonly string[] Others = ["phòng họp", "hội trường", "ban hành", "ban biên tập", "hội nghị", "hội thảo", "trường hợp", "công an xã kính", "văn phòng phẩm"];

    /// <summary>Whether a heading or line is the name of a body, an enumerating number before it apart.</summary>
    public static bool Is(string text) => text.Length is >= 3 and <= Longest && Begins(VietnameseText.Fold(text).TrimEnd(':', '.', ' '));

    /// <summary>Whether a heading names one of the bodies of a political system anywhere in it ("Thông tin lãnh đạo UBND xã").</summary>
    public static bool IsNamedIn(string text)
    {
        if (text.Length is < 3 or > Longest)
            return false;
        var folded = VietnameseText.Fold(text);
        return Begins(folded) || Array.Exists(Within, w => folded.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>The body that a heading names, or <see langword="null"/> where it only says that people follow ("Lãnh đạo xã").</summary>
    public static string? ValueOf(string heading)
    {
        if (!IsNamedIn(heading))
            return null;
        var folded = VietnameseText.Fold(heading);
        return Array.Exists(Weak, w => folded.StartsWith(w, StringComparison.Ordinal)) && !Array.Exists(Within, w => folded.Contains(w, StringComparison.Ordinal)) ? null : heading.TrimEnd(':', ' ');
    }

    private static bool Begins(string folded)
    {
        foreach (var other in Others)
        {
            if (folded.StartsWith(other, StringComparison.Ordinal))
                return false;
        }

        foreach (var word in Beginnings)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && (word[^1] is ' ' || folded.Length == word.Length || !char.IsLetter(folded[word.Length])))
                return !Positions.IsSentence(folded);
        }

        return false;
    }
}
