using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>Plain texts of a collection, seen as facts with one field.</summary>
internal static class TextKind
{
    public static FactKind<string> Kind { get; } = new(
        "texts",
        new LocalizedText("mục", "texts"),
        () => new FieldList<string>().Text("text", FieldType.Label, "nội dung", "text", t => t).ToFields(),
        identity: (text, _) => text,
        nameOf: text => text,
        location: _ => null,
        create: bag => bag.Text("text"))
    {
        Shorthand = "text",
    };
}
