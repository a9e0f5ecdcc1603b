using PortalRules.Html.Articles;
using PortalRules.Html.Banners;
using PortalRules.Html.Documents;
using PortalRules.Html.Keeping;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Html.Platforms;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What one page gives, without its tree. What it means, the site decides.</summary>
internal sealed class PageFacts
{
    public required PortalUrl Url { get; init; }

    public required PageHead Head { get; init; }

    public PageClaims Claims { get; init; } = PageClaims.None;

    /// <summary>The extraction map that recognises the page.</summary>
    public ExtractionMap? Map { get; init; }

    public bool IsHome { get; init; }

    public long Size { get; init; }

    public int Status { get; init; }

    public int TextLength { get; init; }

    public string[] Headings { get; init; } = [];

    public (string Label, PortalUrl Target)[] Breadcrumb { get; init; } = [];

    public Blocks<ListEntry> Entries { get; init; } = Blocks<ListEntry>.None;

    public ArticleCandidate? Article { get; init; }

    /// <summary>The page as an article where nothing on it says that it is one.</summary>
    public ArticleCandidate? PlainArticle { get; init; }

    public required OwnContent Own { get; init; }

    public DocumentDraft[] Documents { get; init; } = [];

    public DirectoryPage Directory { get; init; } = DirectoryPage.None;

    public IReadOnlyList<Official> Officials => Directory.Officials;

    public ScheduleEntry[] Schedule { get; init; } = [];

    public Image[] Images { get; init; } = [];

    public Blocks<BannerDraft> Banners { get; init; } = Blocks<BannerDraft>.None;

    public FoundMenu[] Menus { get; init; } = [];

    /// <summary>The lists in side columns; of the home page none, for its menus are all read.</summary>
    public Blocks<KeptSide> Sides { get; init; } = Blocks<KeptSide>.None;

    public Blocks<KeptResource> Resources { get; init; } = Blocks<KeptResource>.None;

    public Blocks<KeptObject> Objects { get; init; } = Blocks<KeptObject>.None;

    public Element[] Elements { get; init; } = [];

    public Badge[] Badges { get; init; } = [];

    /// <summary>The home page's scripts that may draw something: those of the portal and of tag managers.</summary>
    public PortalUrl[] Scripts { get; init; } = [];

    public Imprint? Imprint { get; init; }

    public bool HasSearch { get; init; }

    public bool SaysEmpty { get; init; }

    /// <summary>The page's links, each once; none any more when the links of the portal are put together.</summary>
    public Blocks<KeptLink> Links { get; set; } = Blocks<KeptLink>.None;

    /// <summary>Further pages of the list that this page begins.</summary>
    public PortalUrl[] NextPages { get; init; } = [];

    /// <summary>Whether a list of this page goes on where only scripts lead.</summary>
    public bool GoesOnByScript { get; init; }
}
