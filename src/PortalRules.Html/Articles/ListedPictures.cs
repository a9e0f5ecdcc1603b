using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Articles;

/// <summary>The pictures of a page and where each leads: one that leads elsewhere than an item is no thumbnail of it but a neighbour, perhaps a banner.</summary>
internal sealed class ListedPictures
{
    private static readonly string[] PictureFiles = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    private readonly List<int> _nodes = [];
    private readonly List<PortalUrl?> _targets = [];

    public static ListedPictures Find(PageView page, List<PageLink> links, SiteAddresses addresses)
    {
        var pictures = new ListedPictures();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is not Tag.Img || page[i].Hidden || OwnContentReader.IsDecoration(page, i))
                continue;
            var target = page[i].InLink ? LinkFinder.At(links, page.Nearest(i, Tag.A))?.Target : null;
            if (target is not null && IsMeans(target, addresses))
                continue;
            pictures._nodes.Add(i);
            pictures._targets.Add(target);
        }

        return pictures;
    }

    /// <summary>Whether a box holds a picture that leads elsewhere than to <paramref name="target"/>, or is a side column with one that leads nowhere.</summary>
    public bool HasForeign(PageView page, int box, PortalUrl target)
    {
        var first = _nodes.BinarySearch(box);
        for (var i = first < 0 ? ~first : first; i < _nodes.Count && _nodes[i] < page[box].End; i++)
        {
            if (_targets[i] is { } other ? !string.Equals(other.Value, target.Value, StringComparison.Ordinal) : IsColumn(page, box))
                return true;
        }

        return false;
    }

    // Buttons to print or send, and the full size of the picture itself.
    private static bool IsMeans(PortalUrl target, SiteAddresses addresses) =>
        (addresses.IsTransient(target) && !ClickCounters.IsCounter(target)) || PictureFiles.Any(e => target.Path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsColumn(PageView page, int box) =>
        page[box].Zone is Zone.Left or Zone.Right or Zone.Side && (page[box].Parent < 0 || page[page[box].Parent].Zone != page[box].Zone);
}
