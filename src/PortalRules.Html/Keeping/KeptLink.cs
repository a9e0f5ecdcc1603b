using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>A link, one for all pages that show it with the same text, target and zone.</summary>
internal sealed class KeptLink : ITold
{
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required string Zone { get; init; }

    /// <summary>The address as written on the first page.</summary>
    public string Written { get; set; } = "";

    public required PortalUrl? Target { get; init; }

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }

    /// <summary>Whether it leads to a page, and not to a place on the same page, a mail program or a telephone.</summary>
    public bool LeadsToPage => Target is { Scheme: "http" or "https" } && !Written.StartsWith('#');
}
