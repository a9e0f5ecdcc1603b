using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>
/// Which campaign a banner or section advertises, by its texts, its file name and its link. The year in the text decides which yearly one is meant,
/// a name of its own or the year which run of a recurring one; where no text has a year, that in an address which names the campaign; without any, the end is not known.
/// </summary>
internal sealed partial class CampaignMatcher(PortalVocabulary vocabulary)
{
    // Vietnam has had the Internet since November 1997.
    private const int FirstPortalYear = 1997;

    // Folded when a rule first asks: most packs ask for no campaign.
    private readonly Lazy<ImmutableArray<Entry>> _entries = new(() => [.. vocabulary.Campaigns.SelectMany(Entries)]);

    /// <summary>The campaign that the texts name; the longest name wins. Addresses count by their diacritic-free words.</summary>
    public CampaignSpan? Find(IEnumerable<string> texts, IEnumerable<string>? addresses = null)
    {
        var folded = Fold(texts);
        var foldedAddresses = Fold(addresses ?? []);
        Entry? best = null;
        foreach (var entry in _entries.Value)
        {
            if (entry.Words.Length > (best?.Words.Length ?? 0) && (folded.Exists(entry.IsIn) || foldedAddresses.Exists(entry.IsIn)))
                best = entry;
        }

        return best is null ? null : Span(best, folded, foldedAddresses.FindAll(a => _entries.Value.Any(e => ReferenceEquals(e.Campaign, best.Campaign) && e.IsIn(a))));
    }

    private static List<Folded> Fold(IEnumerable<string> texts) => [.. texts.Where(t => t.Length > 0).Select(Folded.Of)];

    private static IEnumerable<Entry> Entries(Campaign campaign) =>
        campaign.Also.Prepend(campaign.Name.Vi).Select(n => new Entry(campaign, null, $" {VietnameseText.FoldLabel(n)} ", $" {VietnameseText.Key(n)} "))
            .Concat(campaign.Runs.SelectMany(r => r.Also.Select(n => new Entry(campaign, r, $" {VietnameseText.FoldLabel(n)} ", $" {VietnameseText.Key(n)} "))));

    // addresses: those that name the campaign.
    private CampaignSpan Span(Entry named, List<Folded> folded, List<Folded> addresses)
    {
        var campaign = named.Campaign;
        if (campaign.Runs.Length > 0)
            return Of(campaign, Run(campaign, folded, addresses));
        if (campaign.Yearly is not var (month, day))
            return new CampaignSpan(campaign.Id, campaign.Name, campaign.Starts, campaign.Ends, HasEnd: true);
        if (Years(folded, addresses) is not [var year])
            return Of(campaign, null);
        var last = DateTime.DaysInMonth(year, month);
        return new CampaignSpan(campaign.Id, campaign.Name, null, new DateOnly(year, month, Math.Min(day, last)), HasEnd: true);
    }

    // A run's own name says more than a year ("nhiệm kỳ 2021-2026" names two); what points at two runs decides nothing.
    private CampaignRun? Run(Campaign campaign, List<Folded> folded, List<Folded> addresses)
    {
        var named = _entries.Value.Where(e => e.Run is not null && ReferenceEquals(e.Campaign, campaign) && (folded.Exists(e.IsIn) || addresses.Exists(e.IsIn))).Select(e => e.Run).Distinct().ToList();
        if (named.Count > 0)
            return named is [var only] ? only : null;
        return Years(folded, addresses) is [var year] && campaign.Runs.Where(r => r.IsIn(year)).ToList() is [var run] ? run : null;
    }

    private static CampaignSpan Of(Campaign campaign, CampaignRun? run) => new(campaign.Id, campaign.Name, run?.Starts, run?.Ends, HasEnd: true);

    private static List<int> Years(List<Folded> texts, List<Folded> addresses) => Years(texts) is { Count: > 0 } told ? told : Years(addresses);

    // "Kỷ niệm 85 năm … 1930 – 2015": of two years, the later is meant where the text counts the years between them. A year before there were any portals
    // is that of what is commemorated ("3/2/1930"), never that of the banner.
    private static List<int> Years(List<Folded> folded)
    {
        List<int> years = [.. folded.SelectMany(t => YearPattern().Matches(t.Padded)).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order()];
        return years is [var first, var last] && folded.Exists(t => Counts(t, last - first)) ? [last] : years.FindAll(y => y >= FirstPortalYear);
    }

    private static bool Counts(Folded text, int years)
    {
        var padded = VietnameseText.StripDiacritics(text.Padded);
        return padded.Contains(FormattableString.Invariant($" {years} nam "), StringComparison.Ordinal) || padded.Contains(FormattableString.Invariant($" lan thu {years} "), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    // Between spaces, to look for whole words.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Folded(string Padded, bool IsPlain)
    {
        public static Folded Of(string text)
        {
            var folded = VietnameseText.FoldLabel(text);
            return new Folded($" {folded} ", VietnameseText.HasNoDiacritics(folded));
        }
    }

    private sealed record Entry(Campaign Campaign, CampaignRun? Run, string Words, string Key)
    {
        public bool IsIn(Folded text) => text.Padded.Contains(Words, StringComparison.Ordinal) || (text.IsPlain && text.Padded.Contains(Key, StringComparison.Ordinal));
    }
}
