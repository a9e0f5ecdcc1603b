using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Collects terms, campaigns and areas from the vocabulary files; every id once.</summary>
internal sealed class VocabularyFile(YamlErrors errors)
{
    private static readonly ImmutableArray<string> Certainties = ["read", "second-hand", "recalled"];
    private static readonly ImmutableArray<string> Levels = ["province", "district", "commune"];
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Campaign> _campaigns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);

    public PortalVocabulary ToVocabulary() => new(_terms.Values, _campaigns.Values, _areas.Values);

    public void Add(YamlNode document)
    {
        foreach (var node in YamlValues.Items(document))
        {
            if (YamlValues.Map(node, "an entry of the vocabulary", errors) is not { } map)
                continue;
            if (map["term"] is not null)
                AddOnce(map, "term", _terms, Term);
            else if (map["campaign"] is not null)
                AddOnce(map, "campaign", _campaigns, Campaign);
            else if (map["area"] is not null)
                AddOnce(map, "area", _areas, Area);
            else
                errors.Add(map.Mark, "an entry of the vocabulary begins with one of the keys term, campaign or area.");
        }
    }

    private void AddOnce<T>(YamlMap map, string key, Dictionary<string, T> entries, Func<YamlMap, string, T> bind)
    {
        if (YamlValues.Text(map[key], key, errors) is not { } id)
            return;
        if (!entries.TryAdd(id, bind(map, id)))
            errors.Add(map.Mark, $"the {key} \"{id}\" is defined twice; merge the two entries.");
    }

    private Term Term(YamlMap map, string id)
    {
        YamlValues.OnlyKeys(map, "a term", errors, "term", "vi", "also", "misspelt");
        return new Term(id, Name(map), Texts(map, "also"), Texts(map, "misspelt"));
    }

    private Campaign Campaign(YamlMap map, string id)
    {
        YamlValues.OnlyKeys(map, "a campaign", errors, "campaign", "vi", "en", "also", "yearly", "starts", "ends", "known-from");
        (int, int)? yearly = null;
        if (YamlValues.Map(map["yearly"], "yearly", errors) is { } day)
        {
            YamlValues.OnlyKeys(day, "yearly", errors, "month", "day");
            yearly = (YamlValues.Integer(day["month"], "month", errors) ?? 1, YamlValues.Integer(day["day"], "day", errors) ?? 1);
            if (!DateOnly.TryParse($"2024-{yearly.Value.Item1:00}-{yearly.Value.Item2:00}", System.Globalization.CultureInfo.InvariantCulture, out _))
                errors.Add(day.Mark, "yearly needs a month from 1 to 12 and a day of that month.");
        }

        if (yearly is null == map["ends"] is null)
            errors.Add(map.Mark, "a campaign has either yearly: { month, day } or ends: DATE.");
        return new Campaign
        {
            Id = id,
            Name = new LocalizedText(Name(map), YamlValues.Text(map["en"], "en", errors)),
            Also = Texts(map, "also"),
            Yearly = yearly,
            Starts = YamlValues.Date(map["starts"], "starts", errors),
            Ends = YamlValues.Date(map["ends"], "ends", errors),
            KnownFrom = YamlTexts.Word(map, "known-from", Certainties, errors) ?? "",
        };
    }

    private Area Area(YamlMap map, string id)
    {
        YamlValues.OnlyKeys(map, "an area", errors, "area", "level", "code", "vi", "from", "until");
        return new Area(
            id,
            YamlTexts.Word(map, "level", Levels, errors) ?? "",
            YamlValues.Text(map["code"], "code", errors),
            Name(map),
            YamlValues.Date(map["from"], "from", errors),
            YamlValues.Date(map["until"], "until", errors));
    }

    private string Name(YamlMap map)
    {
        if (map["vi"] is null)
            errors.Add(map.Mark, "an entry of the vocabulary needs its Vietnamese name: vi.");
        return YamlValues.Text(map["vi"], "vi", errors) ?? "";
    }

    private ImmutableArray<string> Texts(YamlMap map, string key) =>
        [.. YamlValues.Items(map[key]).Select(n => YamlValues.Text(n, key, errors)).OfType<string>()];
}
