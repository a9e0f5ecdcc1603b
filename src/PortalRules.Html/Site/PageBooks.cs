using PortalRules.Html.Keeping;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Site;

/// <summary>What a reading keeps once for all pages; all workers write into the same books.</summary>
internal sealed class PageBooks
{
    public PageBooks(SiteAddresses addresses)
    {
        Texts = new TextPool();
        Links = new LinkBook(Texts);
        Banners = new BannerBook(addresses);
        Resources = new ResourceBook(addresses);
        Objects = new ObjectBook(addresses);
    }

    public TextPool Texts { get; }

    public LinkBook Links { get; }

    public EntryBook Entries { get; } = new();

    /// <summary>Whether the reading keeps what the trace of its witnesses needs.</summary>
    public bool IsTraced { get; init; }

    public BannerBook Banners { get; }

    public ResourceBook Resources { get; }

    public ObjectBook Objects { get; }

    public SideBook Sides { get; } = new();

    /// <summary>The things that are kept.</summary>
    public int Size => Links.Size + Entries.Size + Banners.Size + Resources.Size + Objects.Size;

    /// <summary>The number of the reading for which pages tell, from 1.</summary>
    public int Reading
    {
        get => Links.Reading;
        set => Links.Reading = Entries.Reading = Banners.Reading = Resources.Reading = Objects.Reading = Sides.Reading = value;
    }

    /// <summary>Lets go of what was needed to keep things once; the pages hold the things themselves.</summary>
    public void Close()
    {
        Texts.Close();
        Links.Close();
        Entries.Close();
        Resources.Close();
        Objects.Close();
        Sides.Close();
    }
}
