using PortalRules.Facts;
using PortalRules.Html.Documents;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>Tells which witnesses a document's number and day of issue had: its own page, then lists in the order of their addresses.</summary>
internal static class DocumentTrace
{
    public static void Add(ReadingTrace trace, Portal portal, Document document, List<(PageFacts Page, DocumentDraft Draft)> group)
    {
        var address = portal.KeyOf(document.Url);
        var fact = document.Number.Or(null) is { Length: > 0 } number ? $"{number} {address}" : address;
        Add(trace, portal, fact, "number", document.Number, group, d => d.Number.Or(null));
        Add(trace, portal, fact, "issued", document.Issued, group, d => d.Issued.Or(null)?.ToString());
    }

    private static void Add<T>(ReadingTrace trace, Portal portal, string fact, string field, Known<T> value, List<(PageFacts Page, DocumentDraft Draft)> group, Func<DocumentDraft, string?> read)
    {
        var said = new List<(LocalizedText Witness, string Value, string Where)>();
        foreach (var (page, draft) in group.OrderByDescending(g => g.Draft.IsDetail))
        {
            if (read(draft) is { Length: > 0 } text)
                said.Add((draft.IsDetail ? TraceWords.OwnPage : TraceWords.DocumentList, text, portal.KeyOf(page.Url.Value)));
        }

        if (value.IsKnown)
            trace.AddRanked(FactKinds.Documents, fact, field, value.ToString(), said);
        else
            trace.Add(FactKinds.Documents, fact, field, null, value.Reason, said.Select(s => new Testimony(s.Witness, s.Value, s.Where, Standing.Lost, TraceWords.Disagrees)));
    }
}
