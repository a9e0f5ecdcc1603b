using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Binds areas.yaml. Areas name each other (the path of an id, became), so they are checked when all are there.</summary>
internal sealed class AreaBinder(YamlErrors errors)
{
    // From the largest to the smallest.
    private static readonly ImmutableArray<string> Levels = VocabularyKeys.Area.Words("level");
    private readonly Dictionary<string, (Area Area, YamlMap Map)> _areas = new(StringComparer.Ordinal);

    public void Add(YamlMap map)
    {
        VocabularyKeys.Area.Only(map, "an area", errors);
        if (YamlValues.Text(map["area"], "area", errors) is not { } id)
            return;
        var (from, until) = VocabularyValues.Span(map, "from", "until", errors);
        var level = YamlTexts.Word(map, "level", Levels, errors) ?? "";
        var area = new Area(id, level, YamlValues.Text(map["code"], "code", errors), VocabularyValues.Name(map, errors), from, until)
        {
            Became = VocabularyValues.Texts(map, "became", errors),
        };
        if (!_areas.TryAdd(id, (area, map)))
            errors.Add(map.Mark, $"the area \"{id}\" is defined twice; an area that changed its name or type gets an id of its own, with from and until.");
    }

    public IEnumerable<Area> ToAreas()
    {
        foreach (var (area, map) in _areas.Values)
        {
            Within(area, map);
            Successors(area, map);
        }

        return _areas.Values.Select(a => a.Area);
    }

    private void Within(Area area, YamlMap map)
    {
        if (area.Id.LastIndexOf('/') is var at and > 0)
        {
            var larger = area.Id[..at];
            if (!_areas.TryGetValue(larger, out var known))
                errors.AddUnknown(map["area"]!.Mark, $"area in front of \"{area.Id}\"", larger, _areas.Keys.Where(k => !string.Equals(k, area.Id, StringComparison.Ordinal)));
            else if (Levels.IndexOf(known.Area.Level) >= Levels.IndexOf(area.Level) && area.Level.Length > 0 && known.Area.Level.Length > 0)
                errors.Add(map.Mark, $"the area \"{area.Id}\" of level {area.Level} cannot lie in \"{larger}\" of level {known.Area.Level}.");
        }
    }

    private void Successors(Area area, YamlMap map)
    {
        if (area.Became.Length > 0 && area.Until is null)
            errors.Add(map.Mark, $"the area \"{area.Id}\" became others, so it needs its last day: until.");
        foreach (var id in area.Became)
        {
            if (!_areas.TryGetValue(id, out var later))
                errors.AddUnknown(map["became"]!.Mark, "area in became", id, _areas.Keys);
            else if (later.Area.From is { } from && area.Until is { } until && from <= until)
                errors.Add(map["became"]!.Mark, FormattableString.Invariant($"the area \"{id}\" exists from {from:yyyy-MM-dd}, before \"{area.Id}\" ended on {until:yyyy-MM-dd}."));
        }
    }
}
