using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>What a column or label of a directory holds: the headings that all tables share, and longer wordings of them.</summary>
internal static class PeopleColumns
{
    private const int Longest = 70;

    private static readonly string[] Foreign =
    [
        "so phieu", "ket qua", "thanh tich", "danh hieu", "hinh thuc khen", "muc phat", "hanh vi", "diem", "so tien", "dien tich", "so bao danh", "quan he", "bien so", "ly do", "tac pham", "but danh", "chu ho", "hy sinh", "nam sinh nam mat", "don vi bau cu", "thoi gian giu chuc", "thoi gian dam nhiem", "giai doan",
    ];

    public static Column Of(ReadOnlySpan<char> heading)
    {
        var text = heading.Trim().TrimEnd(':').TrimEnd();
        if (text.Length is 0 or > Longest)
            return Column.None;
        if (ColumnNames.Of(text) is not Column.None and var known)
            return known is Column.Person && VietnameseText.Key(text.ToString()) is "can bo" ? Column.Name : known;
        var key = VietnameseText.Key(text.ToString());
        return key switch
        {
            "ten" or "nguoi lien he" or "can bo cong chuc" or "ten can bo cong chuc" => Column.Name,
            _ when Has(key, "ho va ten") || Has(key, "ho ten") => Column.Name,
            _ when Has(key, "mail") || Has(key, "thu dien tu") || Has(key, "thu cong vu") || Has(key, "hop thu") => Column.Email,
            _ when Has(key, "dien thoai") || Has(key, "di dong") || Has(key, "sdt") || Has(key, "dtdd") || key is "dd" or "may ban" or "hotline" or "tel" or "phone" or "mobile" or "dt co quan" or "dt di dong" or "lien he" => Column.Phone,
            _ when Has(key, "chuc vu") || Has(key, "chuc danh") || key is "vi tri" or "vi tri cong tac" or "vi tri viec lam" => Column.Position,
            _ when Has(key, "don vi cong tac") || Has(key, "phong ban") || Has(key, "co quan cong tac") || Has(key, "noi cong tac") => Column.Body,
            _ => Column.None,
        };
    }

    /// <summary>Whether one column holds name and position both ("Họ và tên, chức vụ").</summary>
    public static bool HoldsPosition(ReadOnlySpan<char> heading)
    {
        if (heading.Length > Longest)
            return false;
        var key = VietnameseText.Key(heading.ToString());
        return (Has(key, "ho va ten") || Has(key, "ho ten")) && (Has(key, "chuc vu") || Has(key, "chuc danh"));
    }

    /// <summary>Whether a heading belongs to a list that is no directory: results, rewards, candidates.</summary>
    public static bool IsForeign(ReadOnlySpan<char> heading)
    {
        if (heading.Length is 0 or > Longest)
            return false;
        var key = VietnameseText.Key(heading.ToString());
        return Array.Exists(Foreign, f => Has(key, f));
    }

    private static bool Has(string key, string words) => key.Contains(words, StringComparison.Ordinal);
}
