using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Checks of many facts.</summary>
internal static class CheckKeys
{
    /// <summary>What <c>expect</c> and <c>when</c> take.</summary>
    public static KeyMap Checks { get; } = Of(isNested: false);

    /// <summary>What a collection takes.</summary>
    public static KeyMap Nested { get; } = Of(isNested: true);

    /// <summary>The share of the facts that hold a condition.</summary>
    public static KeyMap Share { get; } = new("share", "Tỷ lệ đối tượng thỏa mãn một điều kiện.", "The share of the facts that meet a condition.",
    [
        new Key("of", Forms.Condition, "Điều kiện được tính vào tỷ lệ.", "The condition that is counted.", "of: { label: present }, at-least: 50%") { IsRequired = true },
        .. NumberKeys.Share.Keys.Select(k => k with { Example = $"of: {{ label: present }}, {k.Example}" }),
    ])
    {
        Rules = [new KeyRule.AtLeastOne(NumberKeys.Share.Names)],
    };

    /// <summary>A check in C#.</summary>
    public static KeyMap Code { get; } = new("code", "Phép kiểm tra viết bằng C#.", "A check in C#.",
        new Key("code", Forms.Text, "Mã của phép kiểm tra đã đăng ký, gọi cho từng đối tượng được chọn.", "The id of a registered check, called for each selected fact.", "code: acme-links") { IsRequired = true });

    private static KeyMap Of(bool isNested)
    {
        var below = new FactForm.Checks(isNested);
        var several = new ValueForm.ListOf(below, OrSingle: false, Least: 1);
        ImmutableArray<Key> keys =
        [
            Judge("each", Forms.Condition, "Mọi đối tượng đều phải thỏa mãn điều kiện này.", "Every fact meets this condition.", "each: { label: present }",
                "Đối tượng chưa rõ có thỏa mãn hay không thì cần xem xét; đối tượng chắc chắn không thỏa mãn thì không đạt.", "A fact of which it is unknown needs review; a fact that certainly does not meet it fails."),
            Judge("some", new ValueForm.AnyOf(Forms.Condition, new ValueForm.ListOf(Forms.Condition, OrSingle: false, Least: 1)), "Có ít nhất một đối tượng thỏa mãn; với danh sách, mỗi điều kiện phải có một đối tượng thỏa mãn.", "At least one fact meets it; with a list, each condition is met by some fact.", "some: { label: Thư viện }",
                "Chỉ có đối tượng chưa rõ mới có thể thỏa mãn, hoặc chưa thu thập đủ: cần xem xét.", "Only an unknown fact could meet it, or the capture is not complete: needs review."),
            Judge("none", Forms.Condition, "Không đối tượng nào được thỏa mãn điều kiện này.", "No fact meets this condition.", "none: { label: Đăng nhập }",
                "Đối tượng chưa rõ thì cần xem xét; đã thấy một đối tượng vi phạm thì không đạt.", "An unknown fact needs review; a violation that was seen fails."),
            Judge("count", Forms.Number, "Số lượng đối tượng.", "How many facts there are.", "count: { at-least: 1 }",
                "Đối tượng chưa rõ làm số lượng thành một khoảng; chỉ kết luận khi cả khoảng cho cùng kết quả.", "Unknown facts make the count an interval; it is decided only if all of the interval agrees."),
            Judge("share", Forms.Keys(() => Share!), "Tỷ lệ đối tượng thỏa mãn một điều kiện.", "The share of the facts that meet a condition.", "share: { of: { label: present }, at-least: 90% }",
                "Như \"count\": chỉ kết luận khi cả khoảng cho cùng kết quả.", "As \"count\": decided only if all of the interval agrees."),
            Judge("unique", new ValueForm.ListOf(new FactForm.Field(FactForm.Simple), Least: 1), "Không có hai đối tượng trùng nhau ở các trường này.", "No two facts are the same in these fields.", "unique: label",
                "Trường chưa rõ mà có thể trùng: cần xem xét.", "A field that is unknown and might be the same: needs review."),
            Judge("labels", new ValueForm.AnyOf(Forms.LabelList, Forms.Keys(() => LabelKeys.Labels)), "Có đủ các nhãn trong danh sách, kể cả nhãn con.", "All labels of the list are there, with those below them.", "labels: [Giới thiệu, term:thu-vien]",
                "Nhãn gần giống, hoặc nhãn còn thiếu khi chưa thu thập đủ: cần xem xét.", "A label that is nearly the same, or one that is missing from an incomplete capture: needs review."),
            Judge("all-of", several, "Mọi yêu cầu trong danh sách đều đạt; lấy kết quả kém nhất.", "Every check of the list passes; the worst counts.", "all-of: [{ count: { at-least: 1 } }, { unique: label }]",
                "Có yêu cầu cần xem xét và không yêu cầu nào không đạt: cần xem xét.", "One needs review and none fails: needs review."),
            Judge("any-of", several, "Ít nhất một yêu cầu trong danh sách đạt; lấy kết quả tốt nhất.", "At least one check of the list passes; the best counts.", "any-of: [{ count: 0 }, { each: { label: present } }]",
                "Có yêu cầu cần xem xét và không yêu cầu nào đạt: cần xem xét.", "One needs review and none passes: needs review."),
            Judge("not", below, "Yêu cầu này không được đạt.", "This check does not pass.", "not: { some: { label: Đăng nhập } }",
                "Yêu cầu cần xem xét thì phủ định của nó cũng cần xem xét.", "The opposite of what needs review needs review."),
        ];
        var where = Judge("where", Forms.Condition, "Chỉ xét các đối tượng thỏa mãn điều kiện này.", "Looks only at the facts that meet this condition.", "where: { depth: 0 }, count: { at-least: 1 }",
            "Đối tượng chưa rõ có thuộc diện xét hay không được coi là có thể có.", "A fact of which it is unknown may be one of them.");
        return isNested
            ? new KeyMap("nested-checks", "Yêu cầu đối với các đối tượng bên trong một đối tượng.", "Checks of the facts inside a fact.", [.. keys, where])
            : new KeyMap("checks", "Yêu cầu đối với các đối tượng được chọn; nhiều khóa nghĩa là tất cả.", "Checks of the selected facts; several keys mean all of them.", keys);
    }

    private static Key Judge(string name, ValueForm form, string vi, string en, string example, string viUnknown, string enUnknown) =>
        new(name, form, vi, en, example) { Unknown = new LocalizedText(viUnknown, enUnknown) };
}
