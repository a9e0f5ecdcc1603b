using System.Collections.Immutable;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>An annex: a table that officials print, one YAML document each in a pack's annexes.yaml or in a file of one's own.</summary>
internal static class AnnexKeys
{
    private const string Column = "columns: [{ header: Đơn vị, value: unit }]";
    private const string Whole = "annex: bieu-mot, title: Biểu một, rows: { portals: all }, " + Column;

    /// <summary>The outcomes as annexes name them.</summary>
    public static ImmutableArray<string> Outcomes { get; } = ["pass", "fail", "needs-review", "not-checked", "pending", "not-applicable", "measured", "error"];

    /// <summary>What a column without rules may show.</summary>
    public static ImmutableArray<string> Values { get; } = ["unit", "id", "url", "level", "area", "platform", "vendor", "as-of", "score", "undecided"];

    // An empty mark leaves the cell empty.
    private static ValueForm MarkText { get; } = new ValueForm.AnyOf(Forms.Text, new ValueForm.Word([""]));

    public static KeyMap Annex { get; } = new("annex", "Một biểu, phụ lục in kèm văn bản.", "A table that is printed with a letter.",
        new Key("annex", Forms.Text, "Mã của biểu.", "The annex's id.", Whole) { IsRequired = true },
        new Key("pack", Forms.Text, "Với biểu nằm ngoài bộ quy tắc: mã bộ quy tắc có các chỉ tiêu của biểu.", "For an annex outside a pack: the pack whose indicators it shows.", $"{Whole}, pack: test.other"),
        new Key("label", Forms.Text, "Dòng trên tiêu đề (Phụ lục 1).", "The line above the title (Phụ lục 1).", $"{Whole}, label: Phụ lục 1"),
        new Key("title", Forms.Text, "Tiêu đề; dùng được {period}, {from}, {to}, {as-of}.", "The title; may hold {period}, {from}, {to}, {as-of}.", Whole) { IsRequired = true },
        new Key("header", Forms.Texts, "Các dòng dưới tiêu đề; dùng được các biến của tiêu đề.", "Lines beneath the title, with the same placeholders.", $"{Whole}, header: [\"(Số liệu tính từ {{from}} đến {{to}})\"]"),
        new Key("orientation", new ValueForm.Word(["portrait", "landscape"]), "Khổ giấy dọc (mặc định) hoặc ngang.", "Upright (the default) or on its side.", $"{Whole}, orientation: landscape"),
        new Key("marks", Forms.Keys(() => Marks!), "Ký hiệu chung cho mọi cột; mặc định: needs-review ?, not-checked –, pending …, not-applicable /, error !.", "Marks of all columns; by default needs-review ?, not-checked –, pending …, not-applicable /, error !.", $"{Whole}, marks: {{ pass: x, fail: o }}"),
        new Key("rows", Forms.Keys(() => Rows!), "Các dòng của biểu.", "The rows.", Whole) { IsRequired = true },
        new Key("columns", new ValueForm.ListOf(Forms.Keys(() => ColumnOf!), Least: 1), "Các cột của biểu.", "The columns.", Whole) { IsRequired = true },
        new Key("note", Forms.Texts, "Ghi chú dưới biểu.", "Notes beneath the table.", $"{Whole}, note: \"x: đã thực hiện.\""),
        new Key("summary", new ValueForm.ListOf(Forms.Keys(() => Summary!)), "Các câu liệt kê đơn vị, như phần nội dung của công văn.", "Sentences that list units, as the letter itself does.", $"{Whole}, summary: [{{ text: \"Các đơn vị chưa thực hiện: {{units}}.\", indicators: [menu-chinh], outcomes: [fail] }}]"));

    public static KeyMap Marks { get; } = new("annex-marks", "Ký hiệu cho từng kết quả.", "A mark for each outcome.",
        [.. Outcomes.Select(o => new Key(o, MarkText, $"Ký hiệu cho kết quả {o}; \"\" là để trống.", $"The mark of {o}; \"\" leaves the cell empty.", $"{o}: x"))]);

    public static KeyMap Rows { get; } = new("annex-rows", "Các dòng của biểu: mỗi cổng một dòng, hoặc mỗi đơn vị cung cấp tin, bài một dòng.", "The rows: one for each portal, or one for each contributing unit.",
        new Key("portals", Forms.Text, "all, hoặc tên một nhóm của danh sách.", "all, or the name of a group of the list.", "portals: all"),
        new Key("units", Forms.Text, "Chỉ tiêu mà quy tắc chia theo đơn vị (group): mỗi đơn vị một dòng.", "An indicator whose rule has groups: a row for each of them.", "units: tin-bai-don-vi"),
        new Key("order", new ValueForm.Word(["as-listed", "by-unit"]), "Thứ tự: theo danh sách (mặc định) hoặc theo tên đơn vị (thứ tự tiếng Việt); cột có sort được ưu tiên.", "As listed (the default) or by the unit's name in Vietnamese order; a column with sort comes first.", "portals: all, order: by-unit"),
        new Key("number", Forms.Text, "Tiêu đề của cột số thứ tự (TT); không ghi thì không có cột này.", "The heading of the column that numbers the rows; none where it is left out.", "portals: all, number: TT"),
        new Key("pin", Forms.Texts, "Các cổng luôn đứng đầu: mã cổng hoặc cấp (district).", "Portals that stay first: ids, or a level.", "portals: all, pin: [district]"))
    {
        Rules = [new KeyRule.ExactlyOne("portals", "units")],
    };

    public static KeyMap ColumnOf { get; } = new("annex-column", "Một cột của biểu.", "A column.",
        new Key("header", Forms.Text, "Tiêu đề của cột; trong each-period dùng được {period}.", "The heading; within each-period it may hold {period}.", "header: Đơn vị, value: unit"),
        new Key("value", new ValueForm.Word(Values), "Cột ghi thông tin của cổng.", "Shows what is known of the portal.", "header: Đơn vị, value: unit"),
        new Key("marks", new ValueForm.ListOf(Forms.Keys(() => Mark!), Least: 1), "Cột ghi ký hiệu cho kết quả của một hoặc nhiều chỉ tiêu.", "Shows marks for the outcomes of one indicator or several.", "header: Menu chính, marks: [{ indicator: menu-chinh, pass: x, fail: o }]"),
        new Key("measure", Forms.Text, "Cột ghi số liệu: chỉ tiêu có quy tắc đo (measure).", "Shows a number: an indicator with a measure rule.", "header: Số tin bài, measure: so-tin-bai"),
        new Key("total", new ValueForm.Word(["sum"]), "Dòng tổng cộng có số của cột này.", "The row of totals has this column's sum.", "header: Số tin bài, measure: so-tin-bai, total: sum"),
        new Key("sort", new ValueForm.Word(["ascending", "descending"]), "Sắp xếp các dòng theo số liệu của cột này.", "Sorts the rows by this column's number.", "header: Số tin bài, measure: so-tin-bai, sort: descending"),
        new Key("rank", new ValueForm.Word(["ordinal", "competition"]), "Cột ghi thứ hạng theo số liệu: ordinal 1 2 3, competition 1 1 3.", "Shows the rank by the number: ordinal 1 2 3, competition 1 1 3.", "header: Xếp hạng, measure: so-tin-bai, rank: competition"),
        new Key("notes", Forms.Texts, "Cột ghi nội dung các phát hiện của những chỉ tiêu này.", "Shows what these indicators found, in words.", "header: Ghi chú, notes: [banner-het-han]"),
        new Key("each-period", new ValueForm.ListOf(Forms.Keys(() => ColumnOf!), Least: 1), "Các cột được lặp lại cho từng kỳ mà quy tắc xét.", "Columns that are repeated for each period that the rule judges.", "each-period: [{ header: \"{period}\", measure: tin-bai-don-vi }]"))
    {
        Rules =
        [
            new KeyRule.ExactlyOne("value", "marks", "measure", "notes", "each-period"), new KeyRule.Needs("total", "measure"), new KeyRule.Needs("sort", "measure"), new KeyRule.Needs("rank", "measure"),
            new KeyRule.Excludes("each-period", "header"), new KeyRule.Excludes("rank", "total", "sort"),
        ],
    };

    public static KeyMap Mark { get; } = new("annex-mark", "Ký hiệu của một chỉ tiêu trong cột; kết quả không ghi ở đây lấy ký hiệu chung của biểu.", "An indicator's marks in a column; for other outcomes those of the annex count.",
        [
            new Key("indicator", Forms.Text, "Mã chỉ tiêu.", "The indicator's id.", "indicator: menu-chinh, pass: x, fail: o") { IsRequired = true },
            .. Outcomes.Select(o => new Key(o, MarkText, $"Ký hiệu cho kết quả {o}; \"\" là để trống.", $"The mark of {o}; \"\" leaves the cell empty.", $"indicator: menu-chinh, {o}: x")),
        ]);

    public static KeyMap Summary { get; } = new("annex-summary", "Một câu liệt kê các đơn vị.", "A sentence that lists units.",
        new Key("text", Forms.Text, "Câu văn; {units} là các đơn vị, {count} là số đơn vị, thêm các biến của tiêu đề. Không có đơn vị nào thì không in.", "The sentence; {units} are the units, {count} their number, beside the title's placeholders. Not printed without a unit.", "text: \"Chưa thực hiện: {units}.\", indicators: [menu-chinh], outcomes: [fail]") { IsRequired = true },
        new Key("indicators", Forms.Texts, "Các chỉ tiêu được xét: đơn vị được nêu khi ít nhất một chỉ tiêu có kết quả này.", "A unit is named where at least one of these indicators has such an outcome.", "text: \"{units}\", indicators: [menu-chinh], outcomes: [fail]") { IsRequired = true },
        new Key("outcomes", new ValueForm.ListOf(new ValueForm.Word(Outcomes), Least: 1), "Các kết quả được nêu.", "The outcomes.", "text: \"{units}\", indicators: [menu-chinh], outcomes: [fail]") { IsRequired = true });
}
