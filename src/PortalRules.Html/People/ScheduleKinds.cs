using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Which kind of schedule a heading or label names.</summary>
internal static class ScheduleKinds
{
    public const string Reception = "reception";
    public const string Work = "work";

    private static readonly string[] TitleBeginnings =
    [
        "lich ", "tiep cong dan", "tiep dan", "thong bao lich", "thong bao tiep", "thong bao ve viec tiep", "noi quy", "quy che tiep", "ke hoach tiep", "cong khai lich", "thoi gian tiep", "thoi gian lam viec", "dia diem tiep", "tru so tiep", "chuong trinh cong tac", "ban tiep cong dan", "thong bao ve lich",
    ];

    /// <summary>The kind that a heading or menu label names, or <see langword="null"/>.</summary>
    public static string? Of(string label)
    {
        var key = VietnameseText.Key(label);
        if (key.Contains("tiep cong dan", StringComparison.Ordinal) || key.Contains("tiep dan", StringComparison.Ordinal))
            return Reception;
        return key.Contains("lich lam viec", StringComparison.Ordinal) || key.Contains("lich cong tac", StringComparison.Ordinal) || key.Contains("lich tuan", StringComparison.Ordinal) || key.Contains("chuong trinh cong tac tuan", StringComparison.Ordinal) ? Work : null;
    }

    /// <summary>The kind of a title that names the page itself a schedule; news about a reception names none.</summary>
    public static string? OfTitle(string title)
    {
        var key = VietnameseText.Key(title);
        return Array.Exists(TitleBeginnings, b => key.StartsWith(b, StringComparison.Ordinal)) ? Of(title) : null;
    }
}
