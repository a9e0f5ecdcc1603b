using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Documents;

/// <summary>Reads documents that stand as cards and not in a table: boxes of labelled lines, each with its number and one date of issue.</summary>
internal static class DocumentCards
{
    private const int LongestLabel = 48;
    private const int LongestTitle = 160;
    private const int LongestSummary = 1_000;
    private const int ShortestSummary = 20;
    private const int KindLength = 25;
    private const int MostCards = 500;
    private const int MostLines = 60;

    public static List<DocumentDraft> Read(PageView page, List<PageLink> links)
    {
        var found = new List<DocumentDraft>();
        if (page.IsHome)
            return found;
        var issued = Issued(page);
        for (var i = 0; i < issued.Count; i++)
        {
            if (Card(page, issued, i) is var card and >= 0 && Draft(page, card, links) is { } draft)
                found.Add(draft);
        }

        return found;
    }

    private static List<int> Issued(PageView page)
    {
        var issued = new List<int>();
        for (var run = page[page.Content].RunStart; run < page[page.Content].RunEnd && issued.Count < MostCards; run++)
        {
            if (page[page.Runs[run].Node].Zone is Zone.Center or Zone.Unknown && Labelled(page, run) is (Column.Issued, { } value) && VietnameseDateReader.Find(value).Count == 1)
                issued.Add(run);
        }

        return issued.Count > 1 ? issued : [];
    }

    // The largest box with this date of issue and no other.
    private static int Card(PageView page, List<int> issued, int which)
    {
        var node = page.Runs[issued[which]].Node;
        while (page[node].Parent > page.Content && IsAlone(page, page[node].Parent, issued, which))
            node = page[node].Parent;
        return page[node].RunEnd - page[node].RunStart is > 1 and <= MostLines ? node : -1;
    }

    private static bool IsAlone(PageView page, int box, List<int> issued, int which) =>
        (which == 0 || issued[which - 1] < page[box].RunStart) && (which + 1 == issued.Count || issued[which + 1] >= page[box].RunEnd);

    private static (Column Column, string? Value) Labelled(PageView page, int run)
    {
        var text = page.TextOf(page.Runs[run]);
        var colon = text.IndexOf(':');
        if (colon is <= 0 or > LongestLabel && text.Length > LongestLabel)
            return default;
        var column = ColumnNames.Of(colon > 0 ? text[..colon] : text);
        if (column is Column.None)
            return default;
        var value = colon > 0 ? text[(colon + 1)..].Trim() : default;
        if (value.IsEmpty && run + 1 < page.RunCount)
            value = page.TextOf(page.Runs[run + 1]);
        return (column, VietnameseText.Clean(value.ToString()));
    }

    private static DocumentDraft? Draft(PageView page, int card, List<PageLink> links)
    {
        var values = new Dictionary<Column, string>();
        DocumentNumber? number = null;
        var summary = "";
        for (var run = page[card].RunStart; run < page[card].RunEnd; run++)
        {
            if (Labelled(page, run) is (not Column.None and var column, { } value))
            {
                values.TryAdd(column, value);
                continue;
            }

            var text = page.LineOf(page.Runs[run]);
            if (number is null && text.Length <= LongestTitle && DocumentNumber.Find(text) is [var first, ..])
                number = first;
            if (text.Length > summary.Length && text.Length is >= ShortestSummary and <= LongestSummary && !(DocumentNumber.Find(text) is [var own] && text.Length <= own.Number.Length + KindLength))
                summary = text;
        }

        if (values.TryGetValue(Column.Number, out var printed))
            number = DocumentNumber.Find(printed) is [var labelled, ..] ? labelled : null;
        if (number is null || values.ContainsKey(Column.Draft))
            return null;
        return new DocumentDraft
        {
            Target = TargetIn(page, card, links),
            Number = Known<string?>.Of(number.Number, Witness.ListEntry),
            Kind = number.Kind is { } kind ? Known<string?>.Of(kind, Witness.ListEntry) : Known<string?>.Unknown(UnknownReason.NotShown),
            Issuer = values.GetValueOrDefault(Column.Issuer) is { Length: > 0 } issuer && DocumentReader.NamesIssuer(issuer) ? Known<string?>.Of(issuer, Witness.ListEntry) : Known<string?>.Unknown(UnknownReason.NotShown),
            Issued = DateIn(values, Column.Issued),
            Effective = DateIn(values, Column.Effective),
            Summary = values.GetValueOrDefault(Column.Summary) ?? summary,
            IsSummaryNamed = values.ContainsKey(Column.Summary),
            Files = FilesIn(page, card, links),
            At = Locator.Of(page, card),
        };
    }

    private static Known<PortalDate?> DateIn(Dictionary<Column, string> values, Column column)
    {
        if (!values.TryGetValue(column, out var text) || VietnameseDateReader.Find(text) is not [var date])
            return Known<PortalDate?>.Unknown(UnknownReason.NotShown);
        return date.WeekdayAgrees ? Known<PortalDate?>.Of(date.Date, Witness.ListEntry) : Known<PortalDate?>.Unknown(UnknownReason.WeekdayMismatch);
    }

    private static PortalUrl? TargetIn(PageView page, int card, List<PageLink> links)
    {
        foreach (var link in links)
        {
            if (page.Contains(card, link.Node) && link.LeadsToPage && !link.IsFragment && !FileLinks.IsFile(link.Target!) && page[link.Node].TextEnd > page[link.Node].TextStart)
                return link.Target;
        }

        return null;
    }

    private static List<string> FilesIn(PageView page, int card, List<PageLink> links) =>
        [.. links.Where(l => page.Contains(card, l.Node) && l.LeadsToPage && FileLinks.IsFile(l.Target!)).Select(l => l.Target!.Value).Distinct(StringComparer.Ordinal)];
}
