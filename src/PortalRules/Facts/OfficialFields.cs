using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class OfficialFields
{
    public static FactKind<Official> Kind { get; } = new(
        "officials",
        new LocalizedText("cán bộ, công chức", "officials"),
        () => new FieldList<Official>()
            .Text("name", FieldType.Text, "họ tên", "name", o => o.Name)
            .Text("position", FieldType.Label, "chức vụ", "position", o => o.Position)
            .Text("body", FieldType.Label, "cơ quan, tổ chức", "body", o => o.Body)
            .Text("phone", FieldType.Text, "điện thoại", "telephone", o => o.Phone)
            .Text("email", FieldType.Email, "thư điện tử", "e-mail", o => o.Email)
            .Page("trang danh bạ", "page that lists the person", o => o.Page)
            .ToFields(),
        identity: (o, _) => o.Position.Or(null) is { Length: > 0 } position ? $"{VietnameseText.Fold(o.Name)}, {VietnameseText.Fold(position)}" : VietnameseText.Fold(o.Name),
        nameOf: o => o.Name,
        location: o => o.At,
        create: bag => new Official
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Name = bag.Text("name"),
            Position = bag.KnownText("position"),
            Body = bag.KnownText("body"),
            Phone = bag.KnownText("phone"),
            Email = bag.KnownText("email"),
            Page = bag.Text("page-url"),
        })
    {
        Shorthand = "name",
    };
}
