using PortalRules.Html.Feeds;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>Gathers what a capture says of the date of one article, in the order of rank.</summary>
internal static class PublicationTestimonies
{
    public static List<DateTestimony> Of(ArticleSources group, string address)
    {
        var said = new List<DateTestimony>();
        foreach (var page in group.Pages)
        {
            if (page.Article is { Published: { } line } article)
                said.Add(new DateTestimony(article.IsDateMapped ? DateWitness.Map : DateWitness.VisibleLine, page.Url, line.Date.ToString(), line.Date, IsSuspect: !line.WeekdayAgrees));
        }

        foreach (var (page, entry) in group.Entries)
        {
            if (entry.Date is { } found)
                said.Add(new DateTestimony(entry.IsOwn ? DateWitness.ListEntry : DateWitness.SideEntry, page.Url, found.Date.ToString(), found.Date, IsSuspect: !found.WeekdayAgrees));
        }

        foreach (var (entry, _) in group.Feeds)
        {
            if (entry.Published is { } day)
                said.Add(new DateTestimony(DateWitness.Feed, entry.Target, day.ToString(), day, entry.OtherDay));
        }

        foreach (var page in group.Pages)
            Add(page, said);
        if (group.Pages.Count > 0 && PortalUrl.TryParse(address, out var url) && AddressDate.Read(url.Path) is { } inAddress)
            said.Add(new DateTestimony(DateWitness.Address, url, inAddress.ToString(), inAddress));
        return said.Count > 1 ? [.. said.OrderBy(s => s.Who)] : said;
    }

    private static void Add(PageFacts page, List<DateTestimony> said)
    {
        foreach (var claim in page.Claims.All)
        {
            if (claim.Subject > ClaimSubject.SomeDate)
                continue;
            var read = ClaimDate.Read(claim.Text);
            var who = claim.Subject switch
            {
                ClaimSubject.Modified => DateWitness.ChangeTime,
                ClaimSubject.SomeDate => DateWitness.OtherMetadata,
                _ => claim.Channel switch
                {
                    ClaimChannel.JsonLd => DateWitness.JsonLd,
                    ClaimChannel.Microdata => DateWitness.Microdata,
                    ClaimChannel.OpenGraph => DateWitness.OpenGraph,
                    _ => DateWitness.DublinCore,
                },
            };
            said.Add(new DateTestimony(who, page.Url, read?.Date.ToString() ?? claim.Text, read?.Date, read?.OtherDay, who < DateWitness.Address && IsTimeOfChange(page.Claims.All, claim, read)));
        }
    }

    // NukeViet writes the time of change into both.
    private static bool IsTimeOfChange(Claim[] claims, Claim published, ClaimDate? read) =>
        read is { Date: var date } && Array.Exists(claims, c => c.Subject is ClaimSubject.Modified && (string.Equals(c.Text, published.Text, StringComparison.Ordinal) || ClaimDate.Read(c.Text)?.Date == date));
}
