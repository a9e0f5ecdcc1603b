using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Comparisons of numbers and shares.</summary>
internal static class NumberKeys
{
    private static readonly LocalizedText Unknown = new(
        "Số chưa rõ, hoặc một khoảng mà chỉ một phần thỏa mãn: cần xem xét.",
        "An unknown number, or an interval of which only a part holds: needs review.");

    public static KeyMap Number { get; } = new("number", "So sánh một số nguyên; viết riêng một số nghĩa là bằng số đó.", "Comparisons of a whole number; a bare number means equal to it.",
        Compare("is", Forms.NumberBound, "Bằng đúng số này.", "Equal to this number.", "is: 3"),
        Compare("at-least", Forms.NumberBound, "Từ số này trở lên.", "This number or more.", "at-least: 1"),
        Compare("more-than", Forms.NumberBound, "Nhiều hơn số này.", "More than this number.", "more-than: 10"),
        Compare("at-most", Forms.NumberBound, "Không quá số này.", "This number or less.", "at-most: 300"),
        Compare("less-than", Forms.NumberBound, "Ít hơn số này.", "Less than this number.", "less-than: 24"),
        Compare("between", new ValueForm.ListOf(Forms.NumberBound, OrSingle: false, Least: 2, Most: 2), "Trong khoảng từ số đầu đến số cuối, kể cả hai số.", "From the first number to the second, both included.", "between: [10, 20]"));

    public static KeyMap Share { get; } = new("share-number", "So sánh một tỷ lệ, viết 0.9 hoặc 90%.", "Comparisons of a share, written 0.9 or 90%.",
        Compare("is", Forms.ShareBound, "Bằng đúng tỷ lệ này.", "Equal to this share.", "is: 100%"),
        Compare("at-least", Forms.ShareBound, "Từ tỷ lệ này trở lên.", "This share or more.", "at-least: 90%"),
        Compare("more-than", Forms.ShareBound, "Cao hơn tỷ lệ này.", "More than this share.", "more-than: 50%"),
        Compare("at-most", Forms.ShareBound, "Không quá tỷ lệ này.", "This share or less.", "at-most: 0.25"),
        Compare("less-than", Forms.ShareBound, "Thấp hơn tỷ lệ này.", "Less than this share.", "less-than: 10%"),
        Compare("between", new ValueForm.ListOf(Forms.ShareBound, OrSingle: false, Least: 2, Most: 2), "Trong khoảng từ tỷ lệ đầu đến tỷ lệ cuối, kể cả hai.", "From the first share to the second, both included.", "between: [10%, 20%]"));

    private static Key Compare(string name, ValueForm form, string vi, string en, string example) => new(name, form, vi, en, example) { Unknown = Unknown };
}
