using System.Collections.Immutable;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A pack.yaml.</summary>
internal static class PackKeys
{
    /// <summary>The types of parameters.</summary>
    public static ImmutableArray<string> Types { get; } = ["integer", "share", "duration", "date", "text", "list", "condition"];

    /// <summary>What a value of a type looks like; conditions depend on the kind that they speak of.</summary>
    public static ValueForm ValueOf(string type) => type switch
    {
        "integer" => new ValueForm.Integer(),
        "share" => new ValueForm.Share(),
        "duration" => new ValueForm.Length(),
        "date" => Forms.Date,
        "text" => Forms.Text,
        "list" => Forms.Atoms,
        _ => Forms.Condition,
    };

    public static KeyMap Pack { get; } = new("pack", "Một bộ quy tắc.", "A pack of rules.",
        new Key("pack", Forms.Text, "Mã bộ quy tắc.", "The pack's id.", "pack: tinh-thu.mot-2023") { IsRequired = true },
        new Key("version", new ValueForm.Text(@"^\d+\.\d+\.\d+$"), "Phiên bản, dạng 1.0.0.", "The version, of the form 1.0.0.", "version: 1.0.0") { IsRequired = true },
        new Key("title", Forms.Localized, "Tên bộ quy tắc.", "The pack's title.", "title: { vi: Hướng dẫn, en: Guidance }") { IsRequired = true },
        new Key("includes", Forms.Texts, "Các bộ quy tắc khác mà bộ này bao gồm; phạm vi áp dụng của chúng được thu hẹp theo bộ này.", "Other packs that belong to it; theirs is narrowed to whom this one applies.", "includes: [test.other]"),
        new Key("applies-to", Forms.Keys(() => BasisKeys.AppliesTo), "Phạm vi áp dụng.", "To whom it applies.", "applies-to: { level: commune }"),
        new Key("parameters", new ValueForm.MapOf(new ValueForm.AnyOf(Forms.Keys(() => Parameter!), Forms.Keys(() => ListFile!))), "Các giá trị có hiệu lực theo ngày mà quy tắc dùng với $tên.", "Values in time that rules use as $name.", "parameters: { quota: { type: integer, values: { 2023-01-01: { value: 2, basis: { source: test-letter } } } } }"),
        new Key("indicators", new ValueForm.ListOf(Forms.Keys(() => Indicator!)), "Các chỉ tiêu mà quy tắc thuộc về.", "The indicators that rules count for.", "indicators: [{ id: chi-tieu-mot, title: { vi: Chỉ tiêu một, en: Indicator one } }]"));

    public static KeyMap Indicator { get; } = new("indicator", "Một chỉ tiêu.", "An indicator.",
        new Key("id", Forms.Text, "Mã chỉ tiêu.", "The indicator's id.", "id: menu-chinh") { IsRequired = true },
        new Key("title", Forms.Localized, "Tên chỉ tiêu.", "The indicator's title.", "title: { vi: Menu chính, en: Main menu }") { IsRequired = true });

    public static KeyMap Parameter { get; } = new("parameter", "Một tham số của bộ quy tắc.", "A parameter of the pack.",
        new Key("type", new ValueForm.Word(Types), "Kiểu giá trị.", "The type of its values.", "type: integer, values: { 2023-01-01: { value: 2, basis: { source: test-letter } } }") { IsRequired = true },
        new Key("of", new FactForm.Kind(), "Với kiểu \"condition\": loại đối tượng mà điều kiện nói đến.", "For type \"condition\": the kind of facts that it speaks of.", "type: condition, of: documents, values: { 2023-01-01: { value: { number: present }, basis: { source: test-letter } } }"),
        new Key("unit", Forms.Text, "Đơn vị tính, để người đọc hiểu.", "The unit, for people.", "type: integer, unit: tin mỗi quý, values: { 2023-01-01: { value: 24, basis: { source: test-letter } } }"),
        new Key("values", new ValueForm.MapOf(Forms.Keys(() => Value!), @"^\d{4}-\d{2}-\d{2}$"), "Giá trị theo ngày bắt đầu; giá trị có hiệu lực tại ngày xét được dùng.", "Values by the day from which they count; the one in force at the as-of date is used.", "type: share, values: { 2023-01-01: { value: 90%, basis: { source: test-letter } } }") { IsRequired = true })
    {
        Rules = [new KeyRule.WithWord("of", "type", "condition")],
    };

    /// <summary>A parameter whose list stands in a file; it counts on every day.</summary>
    public static KeyMap ListFile { get; } = new("list-parameter", "Một tham số mà danh sách nằm trong tệp riêng; có giá trị vào mọi ngày.", "A parameter whose list stands in a file; it counts on every day.",
        new Key("type", new ValueForm.Word(["list"]), "Luôn là list.", "Always list.", "type: list, file: names.txt, basis: { source: test-letter }") { IsRequired = true },
        new Key("unit", Forms.Text, "Đơn vị tính, để người đọc hiểu.", "The unit, for people.", "type: list, unit: mục, file: names.txt, basis: { source: test-letter }"),
        new Key("file", Forms.Text, "Tệp danh sách bên cạnh pack.yaml, mỗi dòng một mục.", "A list file beside the pack.yaml, one entry a line.", "type: list, file: names.txt, basis: { source: test-letter }") { IsRequired = true },
        new Key("basis", Forms.Keys(() => BasisKeys.Basis), "Căn cứ của danh sách.", "On what the list stands.", "type: list, file: names.txt, basis: { source: test-letter, kind: guidance }") { IsRequired = true });

    public static KeyMap Value { get; } = new("parameter-value", "Giá trị của tham số kể từ một ngày.", "A parameter's value from a day on.",
        new Key("value", new FactForm.ParameterValue(), "Giá trị.", "The value.", "value: 24, basis: { source: test-letter }"),
        new Key("basis", Forms.Keys(() => BasisKeys.Basis), "Căn cứ của giá trị; \"inferred\" khi không văn bản nào quy định.", "On what the value stands; \"inferred\" where no text sets it.", "value: 24, basis: { source: test-letter, kind: inferred }"),
        new Key("ended", Forms.Flag, "Từ ngày này tham số không còn giá trị.", "From this day on the parameter has no value.", "ended: true"))
    {
        Rules = [new KeyRule.ExactlyOne("value", "ended"), new KeyRule.Needs("value", "basis")],
    };
}
