using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class MenuFields
{
    public static ImmutableArray<string> Roles { get; } = ["main", "top", "side", "footer", "box"];

    public static FactKind<Menu> Kind { get; } = new(
        "menus",
        new LocalizedText("menu", "menus"),
        () => new FieldList<Menu>()
            .Word("role", Roles, "vai trò của menu", "role of the menu", m => m.Role)
            .Facts("items", () => MenuItemFields.Kind, "các mục", "entries", m => m.Items)
            .ToFields(),
        identity: (m, _) => m.Items.Length > 0 ? $"{m.Role} {VietnameseText.Fold(m.Items[0].Label)}" : m.Role,
        nameOf: m => string.Join(" | ", m.Items.Select(i => i.Label)),
        location: m => m.At,
        create: bag => new Menu { At = bag.At, Doubts = bag.Doubts, Role = bag.Text("role"), Items = bag.Items<MenuItem>("items") })
    {
        Normalise = menu => menu with { Items = Place(menu.Items, menu.Role, "", 0) },
    };

    private static ImmutableArray<MenuItem> Place(ImmutableArray<MenuItem> items, string role, string parentPath, int depth) =>
        [.. items.Select(item =>
        {
            var path = depth == 0 ? item.Label : $"{parentPath} > {item.Label}";
            return item with
            {
                Path = path,
                Depth = depth,
                Parent = depth == 0 ? "" : parentPath[(parentPath.LastIndexOf(" > ", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0)..],
                Menu = role,
                Children = Place(item.Children, role, path, depth + 1),
            };
        })];
}
