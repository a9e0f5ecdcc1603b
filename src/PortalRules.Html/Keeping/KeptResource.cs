using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>A file that pages load, one for all pages that load it.</summary>
internal sealed class KeptResource : ITold
{
    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required PortalUrl Target { get; init; }

    /// <summary>The address as written on the first page.</summary>
    public string Written { get; set; } = "";

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }
}
