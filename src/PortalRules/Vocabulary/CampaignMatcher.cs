using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>
/// Which campaign a banner or section advertises, by its texts, its file name and its link. The year in the text decides which yearly one is meant;
/// a yearly campaign without a year has an end that is not known.
/// </summary>
internal sealed partial class CampaignMatcher(PortalVocabulary vocabulary)
{
    private readonly ImmutableArray<(Campaign Campaign, ImmutableArray<(string Folded, string Key)> Names)> _campaigns =
        [.. vocabulary.Campaigns.Select(c => (c, c.Also.Prepend(c.Name.Vi).Select(n => (VietnameseText.FoldLabel(n), VietnameseText.Key(n))).ToImmutableArray()))];

    /// <summary>The campaign that the texts name; the longest name wins. Addresses count by their diacritic-free words.</summary>
    public CampaignSpan? Find(IEnumerable<string> texts)
    {
        var folded = texts.Where(t => t.Length > 0).Select(VietnameseText.FoldLabel).ToList();
        Campaign? best = null;
        var length = 0;
        foreach (var (campaign, names) in _campaigns)
        {
            foreach (var (name, key) in names)
            {
                if (name.Length > length && folded.Exists(t => Contains(t, name) || (VietnameseText.HasNoDiacritics(t) && Contains(t, key))))
                    (best, length) = (campaign, name.Length);
            }
        }

        return best is null ? null : Span(best, folded);
    }

    private static CampaignSpan Span(Campaign campaign, List<string> folded)
    {
        if (campaign.Yearly is not var (month, day))
            return new CampaignSpan(campaign.Id, campaign.Name, campaign.Starts, campaign.Ends, HasEnd: true);
        var years = folded.SelectMany(t => YearPattern().Matches(t)).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        if (years.Count != 1)
            return new CampaignSpan(campaign.Id, campaign.Name, null, null, HasEnd: true);
        var last = DateTime.DaysInMonth(years[0], month);
        var end = new DateOnly(years[0], month, Math.Min(day, last));
        return new CampaignSpan(campaign.Id, campaign.Name, null, end, HasEnd: true);
    }

    private static bool Contains(string text, string words)
    {
        return $" {text} ".Contains($" {words} ", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
