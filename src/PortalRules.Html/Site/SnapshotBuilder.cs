using PortalRules.Facts;
using PortalRules.Html.Badges;
using PortalRules.Html.Images;
using PortalRules.Html.Keeping;
using PortalRules.Html.Resources;
using PortalRules.Html.Styles;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Puts the snapshot together from what all pages gave.</summary>
internal static class SnapshotBuilder
{
    public static PortalSnapshot Build(SiteIndex site, ScriptFiles scripts, SavedPictures pictures, StyleBook styles, IEnumerable<CaptureNote> notes, DateTimeOffset? capturedAt, ReadingTrace? trace = null)
    {
        var menus = MenuBuilder.Build(site);
        var sections = new SectionPlaces(site, menus);
        var judge = new CompletenessJudge(site, sections, menus.Exists(m => m.Role is "main"));
        var links = Links(site, judge);
        HeapRelief.After(site.Pages.Count);
        var documentBuilder = new DocumentBuilder(site, sections, trace);
        var documents = documentBuilder.Build();
        var articleBuilder = new ArticleBuilder(site, sections, documentBuilder.Keys, trace);
        var articles = articleBuilder.Build();
        HeapRelief.After(site.Pages.Count);
        var items = articleBuilder.Keys.Concat(documentBuilder.Keys).ToHashSet(StringComparer.Ordinal);
        var badges = new BadgeBuilder(site, scripts);
        if (trace is not null)
            PortalTrace.Add(trace, site.Addresses.Portal, site.Home);
        var snapshot = PortalSnapshot.For(Describe(site))
            .With(FactKinds.Pages, PageBuilder.Build(site, sections, articleBuilder.Keys, documentBuilder.Keys, site.Feeds.Select(f => f.Url)), judge.OfPages())
            .With(FactKinds.Menus, menus, judge.OfMenus())
            .With(FactKinds.Sections, new SectionBuilder(site, sections, articleBuilder.Keys).Build(), judge.OfSections())
            .With(FactKinds.Articles, articles, judge.OfLists())
            .With(FactKinds.Documents, documents, judge.OfDocuments())
            .With(FactKinds.Banners, new BannerBuilder(site, items, pictures, styles, trace).Build(), judge.OfHome)
            .With(FactKinds.Images, ImageBuilder.Build(site, articleBuilder.Keys), judge.OfPages())
            .With(FactKinds.Links, links, judge.OfPages())
            .With(FactKinds.Officials, OfficialBuilder.Build(site, sections), judge.OfOfficials())
            .With(FactKinds.ScheduleEntries, ScheduleBuilder.Build(site, sections), judge.OfSchedules())
            .With(FactKinds.Resources, ResourceBook.ToFacts(site), judge.OfPages())
            .With(FactKinds.AccessibleObjects, ObjectBook.ToFacts(site), judge.OfPages())
            .With(FactKinds.Badges, badges.Build(), badges.Judge(judge.OfHome))
            .With(FactKinds.Imprint, site.Home?.Imprint is { } imprint ? [imprint] : [], judge.OfHome)
            .TakenAt(capturedAt)
            .WithNotes(notes.OrderBy(n => n.Address, StringComparer.Ordinal).ThenBy(n => n.Message, StringComparer.Ordinal));

        // Without a map in force no element has a name, and none is known to be absent.
        return site.Map is { Elements.Length: > 0 } map
            ? snapshot.With(FactKinds.Elements, site.Pages.Where(p => ReferenceEquals(p.Map, map)).SelectMany(p => p.Elements).Select(e => e with { Status = site.StatusOf(e.Target.Or(null)) }), judge.OfElements(map))
            : snapshot;
    }

    // Links are the most of all facts while pages are put together: they come first, and the pages let go of theirs.
    private static List<Link> Links(SiteIndex site, CompletenessJudge judge)
    {
        _ = judge.OfPages();
        var links = LinkBook.ToFacts(site);
        if (site.IsKept)
            return links;
        foreach (var page in site.Pages)
            page.Links = Blocks<KeptLink>.None;
        return links;
    }

    private static Portal Describe(SiteIndex site)
    {
        var home = site.Home;
        var name = PortalTrace.NameOf(home);
        return site.Addresses.Portal with
        {
            Name = !string.IsNullOrEmpty(name) ? Known<string?>.Of(name, Witness.Metadata) : Known<string?>.Unknown(UnknownReason.NotCaptured),
            Platform = site.Map is { } map ? Known<string?>.Of(map.Platform, Witness.Map) : Known<string?>.Unknown(UnknownReason.NotShown),
            ElementNames = site.Map is { } named ? [.. named.Elements.Select(e => e.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [],
            Languages = [.. site.Pages.Select(p => p.Head.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Feeds = home is null ? [] : [.. home.Head.Feeds.Select(f => site.Addresses.Resolve(home.Url, f.Href)?.Value).OfType<string>().Distinct(StringComparer.Ordinal)],
            HasSearch = home is null ? Known<bool>.Unknown(UnknownReason.NotCaptured) : Known<bool>.Of(home.HasSearch, Witness.VisibleLine),
            HasSitemap = Known<bool>.Of(site.Sitemap.Count > 0, Witness.File),
        };
    }
}
