using PortalRules.Language.Grammar;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Reads a profile file.</summary>
internal static class ProfileReader
{
    private const string Example = "profile: { id: quy-1-2023, packs: [thanh-hoa.cam-thuy-155-2023], as-of: 2023-03-31, period: 2023-Q1 }.";

    public static Profile? Read(string file, string text, YamlErrors errors)
    {
        if (OfficeFile.Read(file, text, "profile", Example, errors) is not { } map)
            return null;
        ProfileKeys.Profile.Only(map, "a profile", errors);
        if (map["id"] is null)
            errors.Add(map.Mark, "a profile needs the key \"id\", which reports print: id: quy-1-2023.");
        var id = YamlValues.Text(map["id"], "id", errors);
        if (map["packs"] is YamlList { Items.IsEmpty: true } none)
            errors.Add(none.Mark, "packs is an empty list; name at least one pack, or leave the key out to check every pack that applies.");
        var packs = YamlValues.Items(map["packs"]).Select(n => (Node: n, Id: YamlValues.Text(n, "packs", errors))).Where(p => p.Id is not null).ToList();
        foreach (var (node, twice) in packs.GroupBy(p => p.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            errors.Add(node.Mark, $"the pack {YamlErrors.Quoted(twice!)} stands here twice; keep one.");
        return new Profile
        {
            Id = id ?? "",
            Packs = [.. packs.Select(p => p.Id!)],
            AsOf = YamlValues.Date(map["as-of"], "as-of", errors),
            Period = Period(map["period"], errors),
            PackMarks = [.. packs.Select(p => p.Node.Mark)],
            Mark = map.Mark,
        };
    }

    private static DateSpan? Period(YamlNode? node, YamlErrors errors)
    {
        if (YamlValues.Text(node, "period", errors) is not { } text)
            return null;
        if (DateSpan.TryParse(text, out var span))
            return span;
        errors.Add(node!.Mark, $"period {YamlErrors.Quoted(text)} is not a period; write 2023, 2023-H1, 2023-Q1, 2023-03, 2023-W05 or 2023-01-01..2023-07-07.");
        return null;
    }
}
