using System.Collections.Immutable;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Menus;

/// <summary>A menu as it stands on one page.</summary>
internal sealed class FoundMenu(int node, MenuArea area, ImmutableArray<MenuItem> items, Zone zone)
{
    private string? _labelKey;

    public int Node { get; } = node;

    public MenuArea Area { get; } = area;

    public Zone Zone { get; } = zone;

    public Trait Traits { get; init; }

    /// <summary>The part that the platform's map gives it; <see langword="null"/> where it gives none.</summary>
    public string? ToldRole { get; init; }

    /// <summary>Whether markup or class names say that it is a menu.</summary>
    public bool IsNamed { get; init; }

    public ImmutableArray<MenuItem> Items { get; } = items;

    public string Role { get; set; } = "";

    public SourceLocation? At { get; set; }

    public int Count => Items.Sum(CountOf);

    /// <summary>The labels of the whole tree, folded: two menus with the same are copies.</summary>
    public string LabelKey => _labelKey ??= string.Join('\n', AllLabels());

    public IEnumerable<string> AllLabels() => Items.SelectMany(LabelsOf);

    private static int CountOf(MenuItem item) => 1 + item.Children.Sum(CountOf);

    private static IEnumerable<string> LabelsOf(MenuItem item) => item.Children.SelectMany(LabelsOf).Prepend(VietnameseText.Fold(item.Label));
}
