using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class MenuItemFields
{
    public static FactKind<MenuItem> Kind { get; } = new(
        "menu-items",
        new LocalizedText("mục menu", "menu entries"),
        () => new FieldList<MenuItem>()
            .Text("label", FieldType.Label, "nhãn", "label", i => i.Label)
            .Text("path", FieldType.Text, "đường dẫn nhãn từ gốc menu", "labels from the root of the menu", i => i.Path)
            .Count("depth", "cấp trong menu, tính từ 0", "level in the menu, from 0", i => i.Depth)
            .Text("parent", FieldType.Label, "nhãn của mục cha", "label of the entry above", i => i.Parent)
            .Word("menu", MenuFields.Roles, "vai trò của menu", "role of the menu", i => i.Menu)
            .Text("url", FieldType.Raw, "địa chỉ nguyên văn", "address as written", i => i.Url)
            .Url("target", "địa chỉ đầy đủ", "resolved address", i => i.Target)
            .Derived("leads-to", FieldType.Node, "trang mà liên kết dẫn đến", "page to which it leads", (i, context) => FieldValue.Of(context.Index.LeadsTo(i.Target)), () => PageFields.Kind)
            .Facts("children", () => Kind!, "các mục con", "entries below", i => i.Children)
            .ToFields(),
        identity: (i, _) => $"{i.Menu} {VietnameseText.Fold(i.Path.Length > 0 ? i.Path : i.Label)}",
        nameOf: i => i.Label,
        location: i => i.At,
        create: bag => new MenuItem
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Label = bag.Text("label"),
            Path = bag.Text("path"),
            Depth = bag.Number("depth"),
            Parent = bag.Text("parent"),
            Menu = bag.Text("menu"),
            Url = bag.Text("url"),
            Target = bag.KnownUrl("target"),
            Children = bag.Items<MenuItem>("children"),
        })
    {
        Shorthand = "label",
        StoredIn = "menus",
        Flatten = snapshot => snapshot.Get(MenuFields.Kind).SelectMany(m => m.Items.SelectMany(WithBelow)),
    };

    internal static IEnumerable<MenuItem> WithBelow(MenuItem item) => item.Children.SelectMany(WithBelow).Prepend(item);
}
