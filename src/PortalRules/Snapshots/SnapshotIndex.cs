using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>What derived fields look up in a snapshot; made once per check, filled at the first look. Not shared between threads.</summary>
internal sealed class SnapshotIndex(PortalSnapshot snapshot)
{
    private readonly Dictionary<Section, Known<PortalDate?>> _newest = new(ReferenceEqualityComparer.Instance);
    private PageIndex? _pages;
    private SectionIndex? _sections;
    private PageContents? _contents;

    private PageIndex Pages => _pages ??= new PageIndex(snapshot);

    private SectionIndex Sections => _sections ??= new SectionIndex(snapshot);

    private PageContents Contents => _contents ??= new PageContents(snapshot, Pages);

    /// <summary>The page that a fact names by its address; unknown where that page is not in the capture.</summary>
    public Known<Page?> PageAt(string address) =>
        Pages.Find(address) is { } page ? page : Known<Page?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The page to which an address leads; none for mail and telephone, unknown where it is not in the capture, as those of other sites never are.</summary>
    public Known<Page?> LeadsTo(Known<PortalUrl?> target)
    {
        if (!target.TryGet(out var url))
            return Known<Page?>.Unknown(target.Reason);
        if (url is not { Scheme: "http" or "https" })
            return Known<Page?>.Of(null);
        return Pages.Find(url) is { } page ? page : Known<Page?>.Unknown(UnknownReason.NotCaptured);
    }

    public Known<ImmutableArray<Article>> ArticlesOf(Section section) => Sections.ArticlesOf(section);

    public Known<ImmutableArray<Document>> DocumentsOf(Section section) => Sections.DocumentsOf(section);

    public Known<PortalDate?> NewestOf(Section section)
    {
        if (!_newest.TryGetValue(section, out var newest))
            _newest[section] = newest = Sections.NewestOf(section);
        return newest;
    }

    public Known<ImmutableArray<Image>> ImagesOf(Article article) => Contents.ImagesOf(article);

    public Known<ImmutableArray<Link>> LinksOn(Page page) => Contents.LinksOn(page);

    public Known<ImmutableArray<Image>> ImagesOn(Page page) => Contents.ImagesOn(page);

    public Known<ImmutableArray<Element>> ElementsOn(Page page) => Contents.ElementsOn(page);
}
