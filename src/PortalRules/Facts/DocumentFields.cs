using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class DocumentFields
{
    public static FactKind<Document> Kind { get; } = new(
        "documents",
        new LocalizedText("văn bản", "documents"),
        () => new FieldList<Document>()
            .Text("number", FieldType.Text, "số, ký hiệu", "number and symbol", d => d.Number)
            .Text("kind", FieldType.Text, "loại văn bản (viết tắt)", "kind, abbreviated", d => d.Kind)
            .Text("issuer", FieldType.Label, "cơ quan ban hành", "issuing body", d => d.Issuer)
            .Word("issuer-level", ["central", "province", "district", "commune"], "cấp ban hành", "level of the issuer", d => d.IssuerLevel)
            .Date("issued", "ngày ban hành", "day of issue", d => d.Issued)
            .Date("effective", "ngày hiệu lực", "day of entry into force", d => d.Effective)
            .Date("posted", "ngày đăng tải", "day of posting", d => d.Posted)
            .Text("summary", FieldType.Text, "trích yếu", "summary", d => d.Summary)
            .Texts("files", "tệp đính kèm", "attached files", d => d.Files)
            .Text("section", FieldType.Label, "chuyên mục", "section", d => d.Section)
            .Text("url", FieldType.Raw, "địa chỉ", "address", d => d.Url)
            .ToFields(),
        identity: Identity,
        nameOf: d => d.Number.Or(null) is { Length: > 0 } number ? number : d.Summary,
        location: d => d.At,
        create: bag => new Document
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Number = bag.KnownText("number"),
            Kind = bag.KnownText("kind"),
            Issuer = bag.KnownText("issuer"),
            IssuerLevel = bag.KnownText("issuer-level"),
            Issued = bag.KnownDate("issued"),
            Effective = bag.KnownDate("effective"),
            Posted = bag.KnownDate("posted"),
            Summary = bag.Text("summary"),
            Files = bag.Items<string>("files"),
            Section = bag.Text("section"),
            Url = bag.Text("url"),
        })
    {
        Shorthand = "summary",
        DateFields = ["posted", "issued"],
    };

    private static string Identity(Document document, Portal portal)
    {
        if (document.Number.Or(null) is not { Length: > 0 } number)
            return document.Url.Length > 0 ? portal.KeyOf(document.Url) : VietnameseText.Fold(document.Summary);
        return document.Issued.Or(null) is { } issued ? $"{number} {issued}" : number;
    }
}
