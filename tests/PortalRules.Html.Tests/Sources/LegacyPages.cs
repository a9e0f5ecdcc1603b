using System.Text;
using PortalRules.Html.Sources;

namespace PortalRules.Html.Tests.Sources;

/// <summary>Writes Unicode Vietnamese as old editors did: the characters that stand for it when its bytes are read as windows-1252.</summary>
internal static class LegacyPages
{
    public const string Paragraph =
        "Ủy ban nhân dân xã Mẫu thông báo lịch tiếp công dân định kỳ: Chủ tịch tiếp dân vào ngày mùng mười hằng tháng tại trụ sở. "
        + "Đề nghị các thôn trưởng phổ biến đến mọi người, giữ gìn vệ sinh đường làng, phòng cháy chữa cháy rừng, khuyến khích những hộ nghèo vay vốn. "
        + "Kết quả rà soát: kỷ luật nghiêm, quỹ khuyến học tăng, thuở trước thiếu nước, nay đã đủ; trẻ nhỏ được khám chữa bệnh miễn phí.";

    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    public static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>TCVN3 has no capitals with tones: they become small letters in a font of capitals.</summary>
    public static string Tcvn3Of(string text) => string.Concat(text.Select(c =>
    {
        var at = Tcvn3.Meant.IndexOf(c, StringComparison.Ordinal);
        if (at < 0)
            at = Tcvn3.Meant.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
        return at < 0 ? c : Tcvn3.Written[at];
    }));

    public static string VniOf(string text) => string.Concat(text.Select(VniOf));

    /// <summary>windows-1258 has letters with their shape in one and the tone as a mark of its own.</summary>
    public static byte[] Windows1258Of(string text) => Windows1258.GetBytes(string.Concat(text.Select(c =>
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.FirstOrDefault(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
        return tone == default ? c.ToString() : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize() + tone;
    })));

    private static string VniOf(char c)
    {
        if (c is 'đ' or 'Đ')
            return c is 'đ' ? "ñ" : "Ñ";
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length == 1 || !"aeiouyAEIOUY".Contains(parts[0], StringComparison.Ordinal))
            return c.ToString();
        var tone = "\0\u0301\u0300\u0309\u0303\u0323".IndexOf(parts.Skip(1).FirstOrDefault(p => "\u0301\u0300\u0309\u0303\u0323".Contains(p, StringComparison.Ordinal)), StringComparison.Ordinal);
        var written = Small(char.ToLowerInvariant(parts[0]), parts, tone);
        return char.IsUpper(c) ? written.ToUpperInvariant() : written;
    }

    private static string Small(char letter, string parts, int tone)
    {
        if (letter is 'i')
            return "iíìæóò"[tone].ToString();
        if (letter is 'y' && tone == 5)
            return "î";
        if (parts.Contains('\u0302', StringComparison.Ordinal))
            return $"{letter}{"âáàåãä"[tone]}";
        if (parts.Contains('\u0306', StringComparison.Ordinal))
            return $"{letter}{"êéèúüë"[tone]}";
        var start = parts.Contains('\u031B', StringComparison.Ordinal) ? (letter is 'o' ? "ô" : "ö") : letter.ToString();
        return tone == 0 ? start : $"{start}{"\0ùøûõï"[tone]}";
    }
}
