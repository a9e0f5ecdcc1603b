using System.Collections.Frozen;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Tells names of Vietnamese persons from other words: a known family name first, every word with a capital. Forms of address are no part of a name.</summary>
internal static class PersonName
{
    private const int Longest = 60;
    private const int MostWords = 7;
    private const int MostBetween = 4;
    private const int LongestFamilyName = 9;

    private static readonly string[] Honorifics =
    [
        "đồng chí", "đ/c", "đ/c.", "đ.c", "đc", "đ/chí", "ông", "bà", "anh", "chị", "ông/bà", "ông (bà)", "thạc sĩ", "tiến sĩ", "ths.", "ths", "ts.", "ts", "bs.", "bác sĩ", "luật sư", "thầy", "cô",
        "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "thiếu tướng", "trung tướng",
    ];

    private static readonly FrozenSet<string> FamilyNames = (
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn trương lâm mai đào tô tạ hà cao châu lương lưu thái trịnh vương quách tăng phùng kiều từ tống thạch sơn kim danh uông nghiêm "
        + "ninh khổng khúc la lã lại lò lô lộc lữ lường quàng tòng cà vàng giàng thào sùng hờ lầu vừ mùa sìn tẩn lù lục nông ma hứa triệu bàn phàn chảo dèn hầu thân thiều thi tiêu tôn ung văn vi viên xa cầm bạc điêu đèo "
        + "lèo mào khuất doãn dư giang giáp hàn hạ hán hình kha khương liễu mạc mẫn ngụy nhữ nhâm ôn phí phó phú quản quan sầm sử tất thẩm thang thập thiệu tiết trang trình trà vòng y ksor rơ siu nay rah kpă niê mlô êban byă "
        + "a alăng bling arất bríu hôih pơloong zơrâm cơlâu sô lang moong xeo cụt lo xồng bế chu chử cung cù đàm đậu đồng đổng đường âu bạch bành biện cấn chế chung diệp hồng khưu kiên kỷ lạc luyện mã nhan ong phương sái "
        + "tào thôi tiền trầm tưởng vưu xà an ngân nguyên bá lỗ lều mạnh nghị tường trưng cam chá chang cháng hảng hạng cư tráng thền tải ly seo củng vàng pờ lỳ chìn phù khoàng tao khà ka k' h' dương đới đái đồ ngọ giản hướng chúc"
        ).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoNames = new[]
    {
        "hà nội", "hà nam", "hà tĩnh", "hà giang", "hà đông", "cao bằng", "lâm đồng", "thái bình", "thái nguyên", "ninh bình", "ninh thuận", "kiên giang", "sơn la", "an giang", "hồ chí minh", "an ninh", "an toàn",
        "văn phòng", "văn hóa", "văn bản", "văn thư", "văn xã", "đoàn thanh niên", "đoàn thể", "đoàn xã", "trang chủ", "trang thông tin", "danh bạ", "danh sách", "danh mục", "đường dây nóng", "lý lịch", "phó chủ tịch", "phó bí thư",
        "phương án", "phương châm", "tin tức", "thi đua", "quản lý", "quản trị", "hạ tầng", "hình ảnh", "tài chính", "nguyên tắc", "quan hệ", "an sinh", "trình độ", "thẩm quyền", "chế độ", "hướng dẫn", "liên hệ", "kim ngạch", "thân nhân",
        "trang web", "trình duyệt", "trình bày", "ngân sách", "phương tiện", "hồ sơ", "giới thiệu", "đăng nhập", "đường phố", "viên chức", "quản lý nhà nước", "thái độ", "mạng xã hội", "danh hiệu", "đào tạo", "cao đẳng", "đoàn viên", "công an",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FamilyNamesBySpan = FamilyNames.GetAlternateLookup<ReadOnlySpan<char>>();

    // The last word of each form of address.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AddressEndsBySpan =
        Honorifics.Select(h => new string([.. h.TrimEnd('.', ')').Reverse().TakeWhile(char.IsLetter).Reverse()])).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line may begin with a name or a form of address; cheap, and never wrong where it says no.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        return end is > 0 and <= 9 && line.Length >= 4 && char.IsUpper(line[0]);
    }

    /// <summary>Whether one of the lines of a text may hold a name: a known family name or a form of address before a word with a capital. Cheap, and never wrong where it says no.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var stop = WordEnd(text, at);
            if (stop == at)
                return true;
            var next = stop;
            while (next < text.Length && next - stop < MostBetween && text[next] is ' ' or '.' or ':' or ')')
                next++;
            if (next > stop && next < text.Length && char.IsUpper(text[next]) && MayPrecede(text[at..stop]))
                return true;
            at = stop;
        }

        return false;
    }

    private static bool MayPrecede(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestFamilyName)
            return false;
        Span<char> folded = stackalloc char[LongestFamilyName];
        folded = folded[..word.ToLowerInvariant(folded)];
        if (AddressEndsBySpan.Contains(folded) || (char.IsUpper(word[0]) && FamilyNamesBySpan.Contains(folded)))
            return true;

        // Where the tone stands (ngụy, nguỵ), only folding tells.
        return folded.Length > 2 && folded[^2] is 'o' or 'u' && FamilyNames.Contains(VietnameseText.Fold(word.ToString()));
    }

    /// <summary>The text without a form of address before it, and whether there was one.</summary>
    public static (string Text, bool Addressed) WithoutHonorific(string text)
    {
        var rest = text.TrimStart();
        var addressed = false;
        for (var again = true; again;)
        {
            again = false;
            foreach (var title in Honorifics)
            {
                if (rest.Length <= title.Length + 1 || !rest.StartsWith(title, StringComparison.OrdinalIgnoreCase) || char.IsLetter(rest[title.Length]))
                    continue;
                var after = rest[title.Length..].TrimStart(' ', ':', '.');
                if (after.Length < 2 || !char.IsUpper(after[0]))
                    continue;
                (rest, addressed, again) = (after, true, true);
                break;
            }
        }

        return (rest, addressed);
    }

    /// <summary>Whether a whole text is a name. Where nothing else says that a person is meant, the family name must be a known one.</summary>
    public static bool Is(string text, bool strict = true) => text.Length is >= 2 and <= Longest && LengthOf(text, strict) == text.Length;

    /// <summary>How many characters at the start of a text are a name; 0 where none are.</summary>
    public static int LengthOf(string text, bool strict)
    {
        int at = 0, words = 0, end = 0;
        while (at < text.Length && words < MostWords)
        {
            var stop = WordEnd(text, at);
            if (stop == at || !IsNameWord(text.AsSpan(at, stop - at)) || (words > 0 && Positions.BeginAt(text, at)))
                break;
            words++;
            end = stop;
            if (stop >= text.Length || text[stop] != ' ')
                break;
            at = stop + 1;
        }

        if (words < 2 || end > Longest || (end < text.Length && char.IsLetterOrDigit(text[end])))
            return 0;
        var name = VietnameseText.Fold(text[..end]);
        var first = name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal));
        if (NoNames.Contains(name) || StartsWithNoName(name) || (strict && !FamilyNamesBySpan.Contains(first)))
            return 0;
        return end;
    }

    private static bool StartsWithNoName(string name)
    {
        var second = name.IndexOf(' ', name.IndexOf(' ', StringComparison.Ordinal) + 1);
        return second > 0 && NoNames.Contains(name[..second]);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsLetter(text[at]) || VietnameseText.IsMark(text[at]) || text[at] is '\'' or '’' || (text[at] is '.' && at - start == 1) || (text[at] is '-' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            at++;
        return at;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word) => word.Length <= 12 && char.IsUpper(word[0]);
}
