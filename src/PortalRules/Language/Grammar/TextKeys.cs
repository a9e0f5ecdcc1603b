using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Comparisons of texts.</summary>
internal static class TextKeys
{
    private static readonly LocalizedText Unknown = new("Nội dung chưa rõ: cần xem xét.", "An unknown text: needs review.");

    public static KeyMap Text { get; } = new("text", "So sánh một đoạn chữ; không phân biệt hoa thường, vị trí dấu thanh và khoảng trắng thừa.", "Comparisons of a text; case, place of tone marks and extra spaces do not matter.",
        Compare("is", Forms.Atoms, "Đúng bằng nội dung này, hoặc một trong các nội dung của danh sách.", "The very text, or one of those in the list.", "is: Giới thiệu"),
        new Key("like", Forms.Atoms, "Như \"is\", nhưng nhận cả cách viết không dấu và các tên gọi khác của một thuật ngữ.", "As \"is\", but also the spelling without diacritics and a term's other names.", "like: Giới thiệu")
        {
            Unknown = new("Nội dung chưa rõ, hoặc gần giống nhưng không trùng: cần xem xét, nêu cả hai cách viết.", "An unknown text, or one that is nearly the same: needs review, naming both spellings."),
        },
        Compare("contains", Forms.Atoms, "Có chứa nội dung này, hoặc một trong các nội dung của danh sách.", "Holds this text, or one of those in the list.", "contains: [sơ đồ, sitemap]"),
        Compare("starts-with", Forms.Atoms, "Bắt đầu bằng nội dung này, hoặc một trong các nội dung của danh sách.", "Begins with this text, or with one of those in the list.", "starts-with: UBND"),
        Compare("matches", Forms.Text, "Khớp biểu thức chính quy này (tối đa 512 ký tự, không lookaround, không tham chiếu ngược).", "Matches this regular expression (512 characters at most, no lookaround, no backreferences).", "matches: '^(Kế hoạch|Quyết định) số'"),
        Compare("length", Forms.Number, "Số ký tự đạt mức này.", "Has so many characters.", "length: { at-least: 40 }"));

    private static Key Compare(string name, ValueForm form, string vi, string en, string example) => new(name, form, vi, en, example) { Unknown = Unknown };
}
