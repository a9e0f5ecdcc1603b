using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>An accessible object, one for all pages that show the same.</summary>
internal sealed class KeptObject : ITold
{
    public required int Number { get; init; }

    /// <summary>The name of the element.</summary>
    public required string Tag { get; init; }

    public required string Type { get; init; }

    public required string Role { get; init; }

    public required string Zone { get; init; }

    public required string Language { get; init; }

    public required string Id { get; init; }

    public required int HeaderCells { get; init; }

    public required Known<bool> Exposed { get; init; }

    public required Known<bool> Moves { get; init; }

    public required Known<bool> IsDataTable { get; init; }

    public required bool IsTabbable { get; init; }

    /// <summary>The name on the first page.</summary>
    public Known<string?> Name { get; set; }

    /// <summary>What it shows or leads to on the first page.</summary>
    public PortalUrl? Target { get; set; }

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }
}
