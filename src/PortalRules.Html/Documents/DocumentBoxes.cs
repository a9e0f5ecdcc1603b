using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Documents;

/// <summary>
/// Reads documents from lists without tables: cards, folding boxes and lists of files, each of which begins with the document's number
/// ("27/QĐ-UBND", "Quyết định số 27/QĐ-UBND ngày 01/03/2024 …") and has its file or its date of issue.
/// </summary>
internal static class DocumentBoxes
{
    private const int LongestLead = 500;
    private const int LongestBox = 1_200;
    private const int LongestKind = 40;
    private const int ShortestSummary = 12;
    private const int MostBoxes = 500;
    private const Trait Foreign = Trait.Related | Trait.Comment | Trait.Breadcrumb | Trait.Paging;

    public static List<DocumentDraft> Read(PageView page, List<PageLink> links)
    {
        var leads = Leads(page);
        var found = new List<DocumentDraft>();
        var parent = -1;
        for (var i = 0; i < leads.Count; i++)
        {
            var box = BoxOf(page, leads, i);
            if (box < 0 || (parent >= 0 && page[box].Parent != parent))
                continue;
            if (Make(page, box, leads[i], links) is not { } draft)
                continue;
            parent = page[box].Parent;
            found.Add(draft);
        }

        return found;
    }

    private static List<Lead> Leads(PageView page)
    {
        var leads = new List<Lead>();
        for (var r = page[page.Content].RunStart; r < page[page.Content].RunEnd && leads.Count < MostBoxes; r++)
        {
            ref readonly var run = ref page.Runs[r];
            var span = page.TextOf(run);
            if (span.Length is < 5 or > LongestLead || !DocumentNumber.MayBeIn(span) || !ContentFinder.IsOwn(page, run.Node) || page[run.Node].Hidden || page.HasTrait(run.Node, Foreign, page.Content))
                continue;
            var text = span.ToString();
            if (DocumentNumber.Find(text) is not [{ Serial: not null } number, ..] || number.Start > LongestKind)
                continue;
            var before = VietnameseText.Key(text[..number.Start]);
            var words = before is "so" ? "" : before.EndsWith(" so", StringComparison.Ordinal) ? before[..^3] : before;
            if (words.Length == 0 || DocumentKinds.FromWords(words) is not null || ColumnNames.Of(words) is Column.Number)
                leads.Add(new Lead(r, run.Node, text, number));
        }

        return leads;
    }

    // The largest box that holds this number alone.
    private static int BoxOf(PageView page, List<Lead> leads, int lead)
    {
        var at = leads[lead].Node;
        while (page[at].Parent is var parent && parent > page.Content && page[parent].TextEnd - page[parent].TextStart <= LongestBox
            && (lead == 0 || leads[lead - 1].Node < parent) && (lead == leads.Count - 1 || leads[lead + 1].Node >= page[parent].End))
            at = parent;
        return leads.Count > 1 && page[at].Tag is not (Tag.Tr or Tag.Td or Tag.Th) ? at : -1;
    }

    private static DocumentDraft? Make(PageView page, int box, Lead lead, List<PageLink> links)
    {
        var files = new List<string>();
        PortalUrl? target = null;
        foreach (var link in links)
        {
            if (!page.Contains(box, link.Node) || !link.LeadsToPage)
                continue;
            if (FileLinks.IsFile(link.Target!) || link.Target!.Path.EndsWith("/file", StringComparison.Ordinal))
            {
                if (!files.Contains(link.Target!.Value, StringComparer.Ordinal))
                    files.Add(link.Target!.Value);
            }
            else if (page.Contains(link.Node, lead.Node))
            {
                target = link.Target;
            }
        }

        var values = Labelled(page, box);
        var after = lead.Text[(lead.Number.Start + lead.Number.Length)..];
        var written = DayAfter(after, out var rest);
        if (files.Count == 0 && !values.ContainsKey(Column.Issued))
            return null;
        var summary = values.GetValueOrDefault(Column.Summary) is { Length: > 0 } named ? named : Rest(rest) ?? Beside(page, box, lead) ?? "";
        var doubts = new List<Doubt>();
        var kind = lead.Number.Kind ?? DocumentKinds.FromWords(VietnameseText.Key(lead.Text[..lead.Number.Start]) is var key && key.EndsWith(" so", StringComparison.Ordinal) ? key[..^3] : key);
        return new DocumentDraft
        {
            Target = target,
            Number = Known<string?>.Of(lead.Number.Number, Witness.ListEntry),
            Kind = kind is null ? Known<string?>.Unknown(UnknownReason.NotShown) : Known<string?>.Of(kind, Witness.ListEntry),
            Issuer = values.GetValueOrDefault(Column.Issuer) is { Length: > 0 } issuer ? Known<string?>.Of(issuer, Witness.ListEntry) : Known<string?>.Unknown(UnknownReason.NotShown),
            Issued = Day(values.GetValueOrDefault(Column.Issued), written, "issued", doubts),
            Effective = Day(values.GetValueOrDefault(Column.Effective), null, "effective", doubts),
            Summary = summary,
            IsSummaryNamed = values.ContainsKey(Column.Summary),
            Files = files,
            At = Locator.Of(page, box),
            Doubts = doubts,
        };
    }

    // "Ngày ban hành: 01/03/2024", "Ban hành ngày 01/03/2024", or the label in a line of its own above the value.
    private static Dictionary<Column, string> Labelled(PageView page, int box)
    {
        var values = new Dictionary<Column, string>();
        var open = Column.None;
        foreach (ref readonly var run in page.RunsOf(box))
        {
            var text = page.LineOf(run);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var column = colon is > 0 and < LongestKind ? ColumnNames.Of(text.AsSpan(0, colon)) : Column.None;
            if (column is not Column.None)
            {
                var value = text[(colon + 1)..].Trim();
                open = value.Length == 0 ? column : Column.None;
                if (value.Length > 0)
                    values.TryAdd(column, value);
                continue;
            }

            if (open is not Column.None)
                values.TryAdd(open, text);
            open = ColumnNames.Of(text);
            if (text.Length < LongestKind && text.StartsWith("Ban hành ngày ", StringComparison.OrdinalIgnoreCase))
                values.TryAdd(Column.Issued, text["Ban hành ngày ".Length..]);
        }

        return values;
    }

    private static PortalDate? DayAfter(string after, out string rest)
    {
        rest = after;
        var dates = VietnameseDateReader.Find(after);
        if (dates is not [var first, ..] || !first.Date.IsDay || first.Start > 12 || VietnameseText.Key(after[..first.Start]) is not ("ngay" or "ra ngay" or "ban hanh ngay" or ""))
            return null;
        rest = after[(first.Start + first.Length)..];
        return first.WeekdayAgrees ? first.Date : null;
    }

    private static Known<PortalDate?> Day(string? labelled, PortalDate? written, string field, List<Doubt> doubts)
    {
        if (labelled is null)
            return written is null ? Known<PortalDate?>.Unknown(UnknownReason.NotShown) : Known<PortalDate?>.Of(written, Witness.ListEntry);
        if (VietnameseDateReader.Find(labelled) is [{ WeekdayAgrees: true } only] && (written is null || written.Value.First == only.Date.First))
            return Known<PortalDate?>.Of(only.Date, Witness.ListEntry);
        doubts.Add(new Doubt(field, [labelled.Length > 80 ? labelled[..80] : labelled]));
        return Known<PortalDate?>.Unknown(UnknownReason.Unreadable);
    }

    private static string? Rest(string rest) =>
        VietnameseText.Clean(rest).Trim(' ', ':', '-', '–', ',', '.', ')', '(') is { Length: >= ShortestSummary } summary ? summary : null;

    // The line below the number, where it is no label and no date.
    private static string? Beside(PageView page, int box, Lead lead)
    {
        var r = lead.Run + 1;
        if (r >= page[box].RunEnd)
            return null;
        var text = page.LineOf(page.Runs[r]);
        return text.Length >= ShortestSummary && !(text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestKind and var colon && ColumnNames.Of(text.AsSpan(0, colon)) is not Column.None) && VietnameseDateReader.Find(text).Count == 0 ? text : null;
    }

    private readonly record struct Lead(int Run, int Node, string Text, DocumentNumber Number);
}
