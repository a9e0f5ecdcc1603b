using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ImprintFields
{
    public static FactKind<Imprint> Kind { get; } = new(
        "imprint",
        new LocalizedText("bản quyền", "imprint"),
        () => new FieldList<Imprint>()
            .Text("organisation", FieldType.Label, "cơ quan chủ quản", "organisation", i => i.Organisation)
            .Text("responsible", FieldType.Text, "người chịu trách nhiệm nội dung", "person responsible for the content", i => i.Responsible)
            .Text("position", FieldType.Text, "chức vụ", "that person's position", i => i.Position)
            .Text("phone", FieldType.Text, "điện thoại", "telephone", i => i.Phone)
            .Text("email", FieldType.Email, "thư điện tử", "e-mail", i => i.Email)
            .Text("address", FieldType.Text, "địa chỉ", "postal address", i => i.Address)
            .Text("fax", FieldType.Text, "fax", "fax", i => i.Fax)
            .Text("licence", FieldType.Text, "giấy phép", "licence", i => i.Licence)
            .Text("text", FieldType.Text, "toàn bộ nội dung", "the whole text", i => i.Text)
            .ToFields(),
        identity: (_, _) => "imprint",
        nameOf: i => i.Organisation.Or(null) is { Length: > 0 } organisation ? organisation : "bản quyền",
        location: i => i.At,
        create: bag => new Imprint
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Organisation = bag.KnownText("organisation"),
            Responsible = bag.KnownText("responsible"),
            Position = bag.KnownText("position"),
            Phone = bag.KnownText("phone"),
            Email = bag.KnownText("email"),
            Address = bag.KnownText("address"),
            Fax = bag.KnownText("fax"),
            Licence = bag.KnownText("licence"),
            Text = bag.Text("text"),
        })
    {
        IsSingle = true,
    };
}
