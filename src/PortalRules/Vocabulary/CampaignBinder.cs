using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Binds an entry of campaigns.yaml: yearly, once, or recurring in other years.</summary>
internal static class CampaignBinder
{
    // A leap year: a campaign of 29 February ends on the 28th in other years.
    private const int AnyLeapYear = 2024;

    public static Campaign Bind(YamlMap map, string id, YamlErrors errors)
    {
        VocabularyKeys.Campaign.Only(map, "a campaign", errors);
        if (new[] { map["yearly"], map["ends"], map["runs"] }.Count(n => n is not null) != 1)
            errors.Add(map.Mark, "a campaign has one of yearly: { month, day } (every year), ends: DATE (once), or runs: [{ starts: DATE, ends: DATE }] (again and again, not every year).");
        if (map["starts"] is { } alone && map["ends"] is null)
            errors.Add(alone.Mark, "starts goes with ends only.");
        var (starts, ends) = VocabularyValues.Span(map, "starts", "ends", errors);
        return new Campaign
        {
            Id = id,
            Name = new LocalizedText(VocabularyValues.Name(map, errors), YamlValues.Text(map["en"], "en", errors)),
            Also = VocabularyValues.Names(map, "also", errors),
            Yearly = Yearly(map["yearly"], errors),
            Starts = starts,
            Ends = ends,
            Runs = Runs(map["runs"], errors),
            KnownFrom = YamlTexts.Word(map, "known-from", LawKeys.Certainties, errors) ?? "",
        };
    }

    private static (int Month, int Day)? Yearly(YamlNode? node, YamlErrors errors)
    {
        if (YamlValues.Map(node, "yearly", errors) is not { } map)
            return null;
        VocabularyKeys.Yearly.Only(map, "yearly", errors);
        var (month, day) = (YamlValues.Integer(map["month"], "month", errors), YamlValues.Integer(map["day"], "day", errors));
        if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(AnyLeapYear, month.Value))
            return (month.Value, day.Value);
        errors.Add(map.Mark, "yearly needs a month from 1 to 12 and a day of that month.");
        return null;
    }

    private static ImmutableArray<CampaignRun> Runs(YamlNode? node, YamlErrors errors)
    {
        var runs = new List<CampaignRun>();
        if (node is YamlList { Items: [] })
            errors.Add(node.Mark, "runs is empty; name at least one known run: { starts: DATE, ends: DATE }.");
        foreach (var item in YamlValues.Items(node))
        {
            if (YamlValues.Map(item, "a run", errors) is not { } map)
                continue;
            VocabularyKeys.Run.Only(map, "a run", errors);
            var (starts, ends) = VocabularyValues.Span(map, "starts", "ends", errors);
            if (map["ends"] is null)
                errors.Add(map.Mark, "a run needs its last day: ends.");
            if (ends is not { } end)
                continue;
            if (runs.Exists(r => r.Ends == end))
                errors.Add(map.Mark, FormattableString.Invariant($"the run that ends on {end:yyyy-MM-dd} stands here twice; keep one."));
            runs.Add(new CampaignRun(starts, end, VocabularyValues.Names(map, "also", errors)));
        }

        return [.. runs.OrderBy(r => r.Ends)];
    }
}
