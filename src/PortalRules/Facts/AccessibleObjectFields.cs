using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class AccessibleObjectFields
{
    private static readonly ImmutableArray<string> Zones = ["header", "left", "center", "right", "slider", "footer"];

    public static FactKind<AccessibleObject> Kind { get; } = new(
        "accessible-objects",
        new LocalizedText("thành phần trợ năng", "accessible objects"),
        () => new FieldList<AccessibleObject>()
            .Text("tag", FieldType.Raw, "tên thẻ HTML", "name of the element", o => o.Tag)
            .Text("type", FieldType.Raw, "kiểu của thẻ input, button", "type of an input or button", o => o.Type)
            .Text("role", FieldType.Raw, "vai trò (WAI-ARIA); none: chỉ để trang trí", "role (WAI-ARIA); none is decoration", o => o.Role)
            .Text("accessible-name", FieldType.Text, "tên trợ năng: chữ thay thế mà phần mềm đọc màn hình đọc lên", "accessible name, which a screen reader speaks", o => o.Name)
            .Flag("exposed", "phần mềm đọc màn hình gặp được (nằm trong cây trợ năng)", "in the accessibility tree", o => o.Exposed)
            .Flag("tabbable", "đến được bằng phím Tab", "reached by the tabulator key", o => o.Tabbable)
            .Flag("moves", "tự chuyển động hoặc nhấp nháy", "moves or blinks by itself", o => o.Moves)
            .Flag("data-table", "là bảng dữ liệu (bảng chỉ để bố cục không được ghi)", "is a table of data (tables for layout alone are left out)", o => o.DataTable)
            .Count("header-cells", "số ô tiêu đề của bảng", "header cells of a table", o => o.HeaderCells)
            .Text("language", FieldType.Raw, "thuộc tính lang, nguyên văn", "lang attribute as written", o => o.Language)
            .Derived("language-registered", FieldType.Flag, "mã ngôn ngữ chính của thuộc tính lang có trong danh mục IANA", "the primary subtag of lang is in the IANA registry", static (o, _) => RegisteredOf(o))
            .Text("id", FieldType.Raw, "id hoặc name trong mã trang, khi không có tên trợ năng và địa chỉ", "id, else name, of what has neither a name nor a target", o => o.Id)
            .Url("target", "địa chỉ của ảnh, khung hoặc đích của liên kết", "address of the picture or frame, or where the link leads", o => o.Target)
            .Page("trang đầu tiên chứa thành phần này", "first page that bears it", o => o.Page)
            .Count("page-depth", "số lần bấm từ trang chủ đến trang đó", "depth of that page", o => o.PageDepth)
            .Count("page-count", "số trang chứa thành phần này", "pages that bear it", o => o.PageCount)
            .Word("zone", Zones, "vị trí trên trang", "where on the page it stands", o => o.Zone)
            .ToFields(),
        identity: (o, portal) => $"{o.Tag} {WhatOf(o, VietnameseText.Fold, u => portal.KeyOf(u.Value), PlaceOf(o))}{(IsSure(o) ? "" : " ?")}",
        nameOf: o => $"{o.Tag} {WhatOf(o, n => n, u => u.Value, $"({o.Zone})")}",
        location: o => o.At,
        create: bag => new AccessibleObject
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Tag = bag.Text("tag"),
            Type = bag.Text("type"),
            Role = bag.Text("role"),
            Name = bag.KnownText("accessible-name"),
            Exposed = bag.KnownFlag("exposed"),
            Tabbable = bag.Flag("tabbable"),
            Moves = bag.KnownFlag("moves"),
            DataTable = bag.KnownFlag("data-table"),
            HeaderCells = bag.Number("header-cells"),
            Language = bag.Text("language"),
            Id = bag.Text("id"),
            Target = bag.KnownUrl("target"),
            Page = bag.Text("page-url"),
            PageDepth = bag.Number("page-depth"),
            PageCount = bag.Number("page-count", 1),
            Zone = bag.Text("zone") is { Length: > 0 } zone ? zone : "center",
        })
    {
        Shorthand = "tag",
    };

    private static FieldValue RegisteredOf(AccessibleObject fact) =>
        fact.Language.Length == 0 ? FieldValue.Absent
        : LanguageTag.IsRegistered(fact.Language) is { } isRegistered ? FieldValue.Of((object)isRegistered)
        : FieldValue.Unknown(UnknownReason.NotCaptured);

    private static string WhatOf(AccessibleObject fact, Func<string, string> spelling, Func<PortalUrl, string> address, string place) =>
        fact.Name.Or(null) is { Length: > 0 } name ? spelling(name)
        : fact.Target.Or(null) is { } target ? address(target)
        : fact.Id.Length > 0 ? fact.Id
        : fact.Language.Length > 0 ? fact.Language
        : place;

    // In the frame of a portal a thing keeps its place; in the content of pages the first page may be another one next time.
    private static string PlaceOf(AccessibleObject fact) =>
        fact is { Zone: not ("center" or "slider"), Tag: not "html", At.Selector: { } selector } ? selector : fact.Zone;

    // What is not known to fail is another finding than what does.
    private static bool IsSure(AccessibleObject fact) => fact.Name.IsKnown && (fact.Tag is not "table" || fact.DataTable.IsKnown);
}
