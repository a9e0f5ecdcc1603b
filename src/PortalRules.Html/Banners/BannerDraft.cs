using PortalRules.Html.Keeping;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>A picture of the frame; one for all pages that show it in the same way.</summary>
internal sealed class BannerDraft : ITold
{
    /// <summary>Its number among the banners of the portal, once it is kept.</summary>
    public int Number { get; set; }

    /// <summary>The element; means something only while its page is read.</summary>
    public required int Node { get; init; }

    public required PortalUrl Image { get; init; }

    public string Alt { get; init; } = "";

    public string? Text { get; init; }

    /// <summary>Where it leads on the first page; the token of a click counter is another on every page.</summary>
    public PortalUrl? Target { get; set; }

    public string? Zone { get; init; }

    public Known<int> Width { get; init; }

    public Known<int> Height { get; init; }

    /// <summary>What the first page that bears it writes of its size.</summary>
    public WrittenSize? Written { get; set; }

    /// <summary>Whether it leads somewhere that no address tells: a script opens it.</summary>
    public bool IsScripted { get; init; }

    /// <summary>Whether the platform's map says that it is a banner.</summary>
    public bool IsMapped { get; init; }

    public int Copies { get; set; } = 1;

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }

    public string Key { get; init; } = "";
}
