using System.Collections.Immutable;
using PortalRules.Fetching;
using PortalRules.Law;
using PortalRules.Yaml;

namespace PortalRules.Surveys;

/// <summary>Reads a list of portals.</summary>
internal static class SurveyListReader
{
    private const int MostPortals = 20_000;
    private const int LongestId = 100;

    public static SurveyList? Read(string file, string text, YamlErrors errors)
    {
        var before = errors.Count;
        var documents = YamlReader.Read(file, text, errors);
        if (errors.Count > before)
            return null;
        if (documents.Length != 1)
        {
            errors.Add(documents.Length == 0 ? new YamlMark(file, 1, 1) : documents[1].Mark, "a list of portals is one document: portals: [{ id, unit, source }], groups: { name: [id] }.");
            return null;
        }

        if (YamlValues.Map(documents[0], "a list of portals", errors) is not { } map)
            return null;
        SurveyKeys.File.Only(map, "a list of portals", errors);
        var portals = Portals(map, Path.GetDirectoryName(Path.GetFullPath(file)) ?? "", errors);
        return new SurveyList { Portals = portals, Groups = Groups(map["groups"], portals, errors) };
    }

    private static ImmutableArray<SurveyPortal> Portals(YamlMap map, string folder, YamlErrors errors)
    {
        var nodes = YamlValues.Items(map["portals"]);
        if (nodes.Count == 0)
            errors.Add(map["portals"]?.Mark ?? map.Mark, "a list of portals needs the key \"portals\" with at least one: portals: [{ id: xa-mau, unit: UBND xã Mẫu, source: mirrors/xa-mau }].");
        if (nodes.Count > MostPortals)
            errors.Add(nodes[MostPortals].Mark, $"there are more than {MostPortals} portals; write several lists.");
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var found = new List<SurveyPortal>();
        foreach (var node in nodes.Take(MostPortals))
        {
            if (YamlValues.Map(node, "a portal", errors) is not { } entry || Portal(entry, folder, errors) is not { } portal)
                continue;
            if (lines.TryAdd(portal.Id, entry.Mark.Line))
                found.Add(portal);
            else
                errors.Add(entry["id"]!.Mark, $"the id {YamlErrors.Quoted(portal.Id)} stands on line {lines[portal.Id]} already; every portal has its own.");
        }

        return [.. found];
    }

    private static SurveyPortal? Portal(YamlMap entry, string folder, YamlErrors errors)
    {
        SurveyKeys.Portal.Only(entry, "a portal", errors);
        foreach (var key in SurveyKeys.Portal.Required.Where(k => entry[k] is null))
            errors.Add(entry.Mark, $"a portal of a list needs the key \"{key}\": {{ id: xa-mau, unit: UBND xã Mẫu, source: mirrors/xa-mau }}.");
        var portal = PortalFile.PortalOf(entry, errors);
        var source = YamlValues.Text(entry["source"], "source", errors);
        var vendor = YamlValues.Text(entry["vendor"], "vendor", errors);
        if (portal.Level is { } level && !LawKeys.Levels.Contains(level, StringComparer.Ordinal))
            errors.AddUnknown(entry["level"]!.Mark, "level", level, LawKeys.Levels);
        if (portal.Id is not { } id || portal.Unit is not { } unit || source is null)
            return null;
        if (id.Length > LongestId || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.') || !char.IsAsciiLetterOrDigit(id[0]))
        {
            errors.Add(entry["id"]!.Mark, $"the id {YamlErrors.Quoted(id)} is not one of a list: lower-case ASCII letters, digits, - . _, at most {LongestId} (its report's file is named by it).");
            return null;
        }

        return new SurveyPortal
        {
            Id = id,
            Unit = unit,
            Level = portal.Level,
            Area = portal.Area,
            Source = source.Contains("://", StringComparison.Ordinal) ? source : Path.GetFullPath(source, folder),
            ListedSource = source,
            Url = portal.Url,
            Contributors = portal.Contributors,
            Vendor = vendor,
        };
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Groups(YamlNode? node, ImmutableArray<SurveyPortal> portals, YamlErrors errors)
    {
        var groups = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var entry in YamlValues.Map(node, "groups", errors)?.Entries ?? [])
        {
            var ids = YamlValues.Items(entry.Value).Select(n => (Node: n, Id: YamlValues.Text(n, $"the group {entry.Key}", errors))).Where(i => i.Id is not null).ToList();
            foreach (var (at, id) in ids.Where(i => !portals.Any(p => string.Equals(p.Id, i.Id, StringComparison.Ordinal))))
                errors.AddUnknown(at.Mark, "portal", id!, portals.Select(p => p.Id));
            groups[entry.Key] = [.. ids.Select(i => i.Id!)];
        }

        return groups.ToImmutable();
    }
}
