using PortalRules.Html.Menus;
using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>A list in a side column that may be a menu, one for all pages that show it.</summary>
internal sealed class KeptSide : ITold
{
    public required int Number { get; init; }

    /// <summary>The menu as it stands on the first page; <see langword="null"/> where the list is none.</summary>
    public FoundMenu? Menu { get; set; }

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }
}
