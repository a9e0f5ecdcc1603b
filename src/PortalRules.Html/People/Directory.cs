using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>What titles and labels promise of a page: people who hold office now, former ones, or news about people.</summary>
internal static class Directory
{
    private const int MostWords = 14;

    private static readonly string[] Words =
    [
        "co cau to chuc", "to chuc bo may", "bo may", "he thong chinh tri", "danh ba", "lanh dao", "can bo", "so do to chuc", "thanh vien ubnd", "nhan su", "nguoi phat ngon", "dau moi lien he", "thuong truc dang uy", "thuong truc hdnd", "thong tin lien he",
    ];

    private static readonly string[] NewsWords =
    [
        " tham ", " chuc ", " du ", "hoi nghi", " le ", "trao ", "kiem tra", "phat bieu", "chia buon", "tu tran", "bo nhiem", "cong bo", "doi thoai", "lam viec voi", "dang huong", "vieng", "tiep xuc", "tap huan", "boi duong", "tuyen dung", "quyet dinh", "ke hoach", "thong bao", "gap mat", "tang qua",
        "cong tac can bo", "hoat dong", "chi dao", "xu ly", "ky luat", "tong ket", "so ket", "ra quan", "thi dua", "hoc tap", "luan chuyen", "danh gia", "xep loai", "tiep cong dan", "tiep dan", "lich ", "tin tuc", "tin ", "van ban", "quy dinh",
    ];

    private static readonly string[] Former = ["qua cac thoi ky", "cac thoi ky", "qua cac nhiem ky", "nguyen lanh dao", "tien nhiem", "lich su", "truyen thong", "tu tran", "tin buon", "cao pho", "ung cu", "tac gia", "khen thuong", "thi sinh", "trung tuyen", "co lanh dao", "hinh thanh", "liet si", "me viet nam"];

    /// <summary>Whether a menu label may lead to people; used to say what was not read.</summary>
    public static bool MayBeNamed(string label)
    {
        var key = VietnameseText.Key(label);
        return Array.Exists(Words, w => key.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>Whether a menu label promises the people themselves, and not only how the agency is organised.</summary>
    public static bool Promises(string label) =>
        MayBeNamed(label) && IsTitle(label) && VietnameseText.Key(label) is var key && !key.Contains("to chuc", StringComparison.Ordinal) && !key.Contains("bo may", StringComparison.Ordinal) && !key.Contains("chuc nang", StringComparison.Ordinal);

    /// <summary>Whether a title says that the page lists people in office.</summary>
    public static bool IsTitle(string title)
    {
        var key = VietnameseText.Key(title);
        if (key.Length == 0 || key.AsSpan().Count(' ') >= MostWords || IsNews(key) || IsFormer(key))
            return false;
        return Array.Exists(Words, w => key.Contains(w, StringComparison.Ordinal)) || Bodies.Is(title);
    }

    /// <summary>Whether a heading speaks of people who held office once, stood for it, or are honoured.</summary>
    public static bool IsAboutOthers(string heading) => IsFormer(VietnameseText.Key(heading));

    private static bool IsFormer(string key) => Array.Exists(Former, w => key.Contains(w, StringComparison.Ordinal));

    private static bool IsNews(string key) => $" {key} " is var spaced && Array.Exists(NewsWords, w => spaced.Contains(w, StringComparison.Ordinal));
}
