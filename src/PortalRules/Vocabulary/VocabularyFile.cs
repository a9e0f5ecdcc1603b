using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Collects terms, campaigns, areas, holidays and levels from the vocabulary files; every id once.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="unread">Files of areas that are read when one of them is asked for.</param>
internal sealed class VocabularyFile(YamlErrors errors, IReadOnlyCollection<AreaFile>? unread = null)
{
    private static readonly ImmutableArray<string> Kinds = ["term", "campaign", "area", "holidays", "level"];
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Campaign> _campaigns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyLevel> _levels = new(StringComparer.Ordinal);
    private readonly AreaBinder _areas = new(errors);
    private readonly HolidayBinder _holidays = new(errors);

    /// <summary>What was collected, checked as a whole: areas name each other, and a worked weekend may belong to another year's table.</summary>
    public PortalVocabulary ToVocabulary()
    {
        var areas = new AreaIndex(_areas.Areas, unread ?? []);
        _areas.Check(areas);
        return new PortalVocabulary(_terms.Values, _campaigns.Values, areas, _holidays.ToCalendar(), _levels.Values);
    }

    public void Add(YamlNode document)
    {
        foreach (var node in YamlValues.Items(document))
        {
            if (YamlValues.Map(node, "an entry of the vocabulary", errors) is not { } map)
                continue;
            if (map["term"] is not null)
                AddOnce(map, "term", _terms, TermBinder.Bind);
            else if (map["campaign"] is not null)
                AddOnce(map, "campaign", _campaigns, CampaignBinder.Bind);
            else if (map["area"] is not null)
                _areas.Add(map);
            else if (map["holidays"] is not null)
                _holidays.Add(map);
            else if (map["level"] is not null)
                AddOnce(map, "level", _levels, LevelBinder.Bind);
            else
                errors.Add(map.Mark, $"an entry of the vocabulary begins with one of the keys term, campaign, area, holidays or level{Hint(map)}");
        }
    }

    private static string Hint(YamlMap map) =>
        map.Entries is [var first, ..] && YamlErrors.Nearest(first.Key, Kinds) is { } near ? $"; did you mean \"{near}\" by \"{first.Key}\"?" : ".";

    private void AddOnce<T>(YamlMap map, string key, Dictionary<string, T> entries, Func<YamlMap, string, YamlErrors, T> bind)
    {
        if (YamlValues.Text(map[key], key, errors) is not { } id)
            return;
        if (!entries.TryAdd(id, bind(map, id, errors)))
            errors.Add(map.Mark, $"the {key} \"{id}\" is defined twice; merge the two entries.");
    }
}
