using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A list of labels with its options.</summary>
internal static class LabelKeys
{
    public static KeyMap Labels { get; } = new("labels", "Danh sách nhãn phải có và cách so sánh.", "The labels that must be there, and how they are compared.",
        new Key("have", Forms.LabelList, "Các nhãn phải có, kể cả nhãn con.", "The labels that must be there, with those below them.", "have: [Giới thiệu, { Thư viện: [Ảnh, Video] }]") { IsRequired = true },
        new Key("by", new FactForm.Field(FactForm.Texts), "Trường dùng để so sánh; mặc định là nhãn của đối tượng.", "The field that is compared; the fact's label by default.", "have: [Giới thiệu], by: url"),
        new Key("match", new ValueForm.Word(["like", "is"]), "\"like\" nhận cả cách viết không dấu và tên gọi khác; \"is\" phải trùng.", "\"like\" also takes spellings without diacritics and other names; \"is\" wants the same text.", "have: [Giới thiệu], match: is"),
        new Key("order", new ValueForm.Word(["any", "listed"]), "\"listed\": các nhãn phải theo đúng thứ tự của danh sách.", "\"listed\": the labels stand in the order of the list.", "have: [Giới thiệu, Liên hệ], order: listed"),
        new Key("may-have", new ValueForm.ListOf(Forms.Text), "Các nhãn được phép có thêm, không tính là thừa.", "Labels that may be there too and are not extra.", "have: [Giới thiệu], may-have: [Liên hệ], extra: 0"),
        new Key("extra", Forms.Number, "Số nhãn thừa được phép; không ghi thì không xét nhãn thừa.", "How many extra labels there may be; extra labels do not matter where it is left out.", "have: [Giới thiệu], extra: 0"),
        new Key("missing", Forms.Number, "Số nhãn thiếu được phép; mặc định là 0.", "How many labels may be missing; none by default.", "have: [Giới thiệu, Liên hệ], missing: { at-most: 1 }"),
        new Key("misplaced", Forms.Number, "Số nhãn sai vị trí được phép; mặc định là 0.", "How many labels may stand in the wrong place; none by default.", "have: [Giới thiệu, Liên hệ], order: listed, misplaced: { at-most: 1 }"));

    /// <summary>A label given by its beginning or a pattern.</summary>
    public static KeyMap Pattern { get; } = new("label-pattern", "Nhãn được mô tả bằng phần đầu hoặc bằng biểu thức chính quy.", "A label given by its beginning or by a pattern.",
        new Key("starts-with", Forms.Atoms, "Nhãn bắt đầu bằng nội dung này.", "A label that begins with this text.", "starts-with: Văn bản"),
        new Key("matches", Forms.Text, "Nhãn khớp biểu thức chính quy này.", "A label that matches this regular expression.", "matches: '^Tin (tức|mới)'"))
    {
        Rules = [new KeyRule.ExactlyOne("starts-with", "matches")],
    };
}
