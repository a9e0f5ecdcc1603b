using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>What may stand in a condition beside the fields of the kind.</summary>
internal static class ConditionKeys
{
    private static readonly ValueForm Several = new ValueForm.ListOf(Forms.Condition, OrSingle: false, Least: 1);

    /// <summary>Every other key is a field of the kind.</summary>
    public static KeyMap Condition { get; } = new("condition", "Điều kiện về một đối tượng: tên trường và giá trị; nhiều khóa nghĩa là tất cả cùng đúng.", "A condition on one fact: fields and their values; several keys mean all of them.",
        new Key("all-of", Several, "Mọi điều kiện trong danh sách đều đúng.", "Every condition of the list holds.", "all-of: [{ role: main }, { items: present }]")
        {
            Unknown = new("Có điều kiện chưa rõ và không điều kiện nào sai: cần xem xét.", "One is unknown and none is false: needs review."),
        },
        new Key("any-of", Several, "Ít nhất một điều kiện trong danh sách đúng.", "At least one condition of the list holds.", "any-of: [{ role: main }, { role: top }]")
        {
            Unknown = new("Có điều kiện chưa rõ và không điều kiện nào đúng: cần xem xét.", "One is unknown and none is true: needs review."),
        },
        new Key("not", Forms.Condition, "Điều kiện này không đúng.", "This condition does not hold.", "not: { role: footer }")
        {
            Unknown = new("Điều kiện chưa rõ thì phủ định của nó cũng chưa rõ.", "The opposite of an unknown is unknown."),
        });
}
