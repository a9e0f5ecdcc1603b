using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>A picture of the frame as one page shows it.</summary>
internal sealed class BannerDraft
{
    public required PortalUrl Image { get; init; }

    public string Alt { get; init; } = "";

    public string? Text { get; init; }

    public PortalUrl? Target { get; init; }

    public string? Zone { get; init; }

    public Known<int> Width { get; init; }

    public Known<int> Height { get; init; }

    /// <summary>What its page writes of its size; told on the first page that bears it.</summary>
    public WrittenSize? Written { get; init; }

    /// <summary>Whether it leads somewhere that no address tells: a script opens it.</summary>
    public bool IsScripted { get; init; }

    /// <summary>Whether the platform's map says that it is a banner.</summary>
    public bool IsMapped { get; init; }

    public int Copies { get; set; } = 1;

    /// <summary>Told on the first page that bears it.</summary>
    public SourceLocation? At { get; init; }

    public string Key { get; init; } = "";
}
