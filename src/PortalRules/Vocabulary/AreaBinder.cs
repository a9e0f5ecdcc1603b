using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Binds entries of areas. Areas name each other (the path of an id, became), so they are checked when all are there.</summary>
internal sealed class AreaBinder(YamlErrors errors)
{
    // From the largest to the smallest.
    private static readonly ImmutableArray<string> Levels = VocabularyKeys.Area.Words("level");
    private readonly Dictionary<string, (Area Area, YamlMap Map)> _areas = new(StringComparer.Ordinal);

    /// <summary>What was bound so far.</summary>
    public IEnumerable<Area> Areas => _areas.Values.Select(a => a.Area);

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
            Was = Was(map["was"], until),
        };
        if (!_areas.TryAdd(id, (area, map)))
            errors.Add(map.Mark, $"the area \"{id}\" is defined twice; an area that changed its name or type gets an id of its own, with from and until.");
    }

    /// <summary>Checks what areas say of each other.</summary>
    /// <param name="known">All areas; what names areas of files that are read late is taken on trust.</param>
    public void Check(AreaIndex known)
    {
        foreach (var (area, map) in _areas.Values)
        {
            Within(area, map, known);
            Successors(area, map, known);
        }
    }

    private ImmutableArray<AreaState> Was(YamlNode? node, DateOnly? end)
    {
        var states = new List<AreaState>();
        foreach (var item in YamlValues.Items(node))
        {
            if (YamlValues.Map(item, "what an area was", errors) is not { } map)
                continue;
            VocabularyKeys.Was.Only(map, "what an area was", errors);
            var state = (Until: YamlValues.Date(map["until"], "until", errors), Code: YamlValues.Text(map["code"], "code", errors), Name: YamlValues.Text(map["vi"], "vi", errors));
            if (map["until"] is null || (map["code"] ?? map["vi"]) is null)
                errors.Add(map.Mark, "what an area was needs its last day, and the code or the name of that time: { until: DATE, code: \"10\" }.");
            else if (state.Until is { } until && until >= end)
                errors.Add(map.Mark, FormattableString.Invariant($"what the area was until {until:yyyy-MM-dd} ends no sooner than the area itself, on {end:yyyy-MM-dd}."));
            else if (state.Until is { } last)
                states.Add(new AreaState(last, state.Code, state.Name));
        }

        return [.. states.OrderBy(s => s.Until)];
    }

    private void Within(Area area, YamlMap map, AreaIndex known)
    {
        if (area.Id.LastIndexOf('/') is not (var at and > 0))
            return;
        var larger = area.Id[..at];
        if (Find(larger, known) is not { } around)
            errors.AddUnknown(map["area"]!.Mark, $"area in front of \"{area.Id}\"", larger, known.Like(larger).Where(k => !string.Equals(k, area.Id, StringComparison.Ordinal)));
        else if (Levels.IndexOf(around.Level) >= Levels.IndexOf(area.Level) && area.Level.Length > 0 && around.Level.Length > 0)
            errors.Add(map.Mark, $"the area \"{area.Id}\" of level {area.Level} cannot lie in \"{larger}\" of level {around.Level}.");
    }

    private void Successors(Area area, YamlMap map, AreaIndex known)
    {
        if (area.Became.Length > 0 && area.Until is null)
            errors.Add(map.Mark, $"the area \"{area.Id}\" became others, so it needs its last day: until.");
        foreach (var id in area.Became)
        {
            if (!_areas.ContainsKey(id) && known.IsTrusted(id))
                continue;
            if (Find(id, known) is not { } later)
                errors.AddUnknown(map["became"]!.Mark, "area in became", id, known.Like(id));
            else if (later.From is { } from && area.Until is { } until && from <= until)
                errors.Add(map["became"]!.Mark, FormattableString.Invariant($"the area \"{id}\" exists from {from:yyyy-MM-dd}, before \"{area.Id}\" ended on {until:yyyy-MM-dd}."));
        }
    }

    private Area? Find(string id, AreaIndex known) => _areas.TryGetValue(id, out var own) ? own.Area : known.Find(id);
}
