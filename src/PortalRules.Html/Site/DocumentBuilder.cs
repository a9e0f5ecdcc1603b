using PortalRules.Html.Documents;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Makes one document of what lists and its own page say of it.</summary>
internal sealed class DocumentBuilder(SiteIndex site, SectionPlaces sections, ReadingTrace? trace = null)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Keys of pages that are documents.</summary>
    public HashSet<string> Keys => _keys;

    public List<Document> Build()
    {
        var groups = new List<List<(PageFacts Page, DocumentDraft Draft)>>();
        var byAddress = new Dictionary<string, List<(PageFacts, DocumentDraft)>>(StringComparer.Ordinal);
        var byNumber = new Dictionary<string, List<(PageFacts, DocumentDraft)>>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);

        // The home page comes last: what it shows in short is listed in full elsewhere.
        foreach (var page in site.Pages.OrderBy(p => p.IsHome))
        {
            foreach (var draft in page.Documents)
            {
                var isNew = draft.Number.Or(null) is not { Length: > 0 } printed || numbers.Add(VietnameseText.Fold(printed));
                if (page.IsHome && !isNew && !draft.Issued.IsKnown)
                    continue;
                var address = draft.Target is null ? null : draft.IsDetail ? site.CanonicalKey(page) : site.Find(draft.Target) is { } opened ? site.CanonicalKey(opened) : site.KeyOf(draft.Target);
                var number = NumberKey(draft);
                var group = address is not null && byAddress.TryGetValue(address, out var same) ? same
                    : number is not null && byNumber.TryGetValue(number, out var alike) && (address is null || !alike.Exists(d => d.Item2.Target is not null)) ? alike
                    : null;
                if (group is null)
                    groups.Add(group = []);
                group.Add((page, draft));
                if (address is not null)
                {
                    byAddress.TryAdd(address, group);
                    _keys.Add(address);
                    if (site.KeyOf(draft.Target) is { } written)
                        _keys.Add(written);
                }

                if (number is not null)
                    byNumber.TryAdd(number, group);
            }
        }

        return [.. groups.Where(g => !g.Exists(d => d.Draft.IsDraft)).Select(Make).OrderBy(d => d.Url, PageOrder.Instance).ThenBy(d => d.Number.Or(null), StringComparer.Ordinal)];
    }

    private static string? NumberKey(DocumentDraft draft) =>
        draft.Number.Or(null) is { Length: > 0 } number && draft.Issued.Or(null) is { } issued ? $"{VietnameseText.Fold(number)} {issued.First:yyyy-MM-dd}" : null;

    private Document Make(List<(PageFacts Page, DocumentDraft Draft)> group)
    {
        // The document's own page knows best, then lists in the order of their addresses.
        var drafts = group.OrderByDescending(g => g.Draft.IsDetail).Select(g => g.Draft).ToList();
        var doubts = new List<Doubt>();
        var issuer = FirstKnown(drafts, d => d.Issuer);
        var number = FirstKnown(drafts, d => d.Number);
        var own = drafts[0];
        var document = new Document
        {
            Number = number,
            Kind = FirstKnown(drafts, d => d.Kind),
            Issuer = issuer,
            IssuerLevel = IssuerLevels.Of(issuer, number),
            Issued = Agreed(drafts, d => d.Issued, "issued", doubts),
            Effective = Agreed(drafts, d => d.Effective, "effective", doubts),
            Posted = Known<PortalDate?>.Unknown(UnknownReason.NotShown),
            Summary = SummaryOf(drafts),
            Files = [.. drafts.SelectMany(d => d.Files).Distinct(StringComparer.Ordinal)],
            Section = SectionOf(group),
            Url = drafts.Select(d => d.Target?.Value).FirstOrDefault(u => u is not null) ?? group[0].Page.Url.Value,
            At = own.At,
            Doubts = [.. doubts.Concat(drafts.SelectMany(d => d.Doubts)).DistinctBy(d => d.Field, StringComparer.Ordinal)],
        };
        if (trace is not null)
            DocumentTrace.Add(trace, site.Addresses.Portal, document, group);
        return document;
    }

    // What a page calls the summary, whole before cut short, else the heading of the document's page.
    private static string SummaryOf(List<DocumentDraft> drafts) =>
        drafts.Where(d => d.Summary.Length > 0).OrderBy(d => IsCut(d.Summary)).ThenByDescending(d => d.IsSummaryNamed).FirstOrDefault()?.Summary ?? "";

    private static bool IsCut(string summary) => summary.EndsWith("...", StringComparison.Ordinal) || summary.EndsWith('…');

    private string SectionOf(List<(PageFacts Page, DocumentDraft Draft)> group)
    {
        var lists = group.Where(g => !g.Draft.IsDetail).Select(g => sections.Find(site.KeyOf(g.Page.Url))).OfType<SectionPlace>().ToList();
        var above = group.Select(g => site.KeyOf(g.Draft.Target) is { } key ? sections.Above(key) : null).FirstOrDefault(p => p is not null);
        if (above is not null && (lists.Count == 0 || lists.Exists(p => ReferenceEquals(p, above))))
            return above.Label;
        if (lists.Count > 0)
            return lists.MaxBy(p => sections.All.IndexOf(p))!.Label;
        var crumb = group.Where(g => g.Draft.IsDetail).SelectMany(g => g.Page.Breadcrumb).LastOrDefault(b => sections.Find(site.KeyOf(b.Target)) is not null);
        return crumb.Target is null ? "" : sections.Find(site.KeyOf(crumb.Target))!.Label;
    }

    private static Known<string?> FirstKnown(List<DocumentDraft> drafts, Func<DocumentDraft, Known<string?>> field)
    {
        foreach (var draft in drafts)
        {
            if (field(draft).IsKnown)
                return field(draft);
        }

        return field(drafts[0]);
    }

    private static Known<PortalDate?> Agreed(List<DocumentDraft> drafts, Func<DocumentDraft, Known<PortalDate?>> field, string name, List<Doubt> doubts)
    {
        var known = drafts.Select(field).Where(v => v.IsKnown).ToList();
        if (known.Count == 0)
            return field(drafts[0]);
        var days = known.Select(v => v.Or(null)?.First).Distinct().ToList();
        if (days.Count == 1)
            return known[0];
        doubts.Add(new Doubt(name, [.. known.Select(v => $"{v.Or(null)}").Distinct(StringComparer.Ordinal).Take(3)]));
        return Known<PortalDate?>.Unknown(UnknownReason.Disagreement);
    }
}
