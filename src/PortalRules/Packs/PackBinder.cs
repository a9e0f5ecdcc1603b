using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PortalRules.Language;
using PortalRules.Language.Binding;
using PortalRules.Language.Grammar;
using PortalRules.Language.Values;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Binds a pack.yaml and the rules beside it.</summary>
internal sealed partial class PackBinder(YamlErrors errors, LawCatalogue law, PortalVocabulary vocabulary, IReadOnlyList<FactKind> kinds, IReadOnlyList<CodeCheck> checks)
{
    public RulePack? Bind(YamlNode document, IEnumerable<YamlNode> rules, ListFiles files)
    {
        if (YamlValues.Map(document, "a pack", errors) is not { } map)
            return null;
        PackKeys.Pack.Only(map, "a pack", errors);
        foreach (var key in PackKeys.Pack.Required)
        {
            if (map[key] is null)
                errors.Add(map.Mark, $"a pack needs the key \"{key}\".");
        }

        var id = YamlValues.Text(map["pack"], "pack", errors);
        var version = YamlValues.Text(map["version"], "version", errors);
        if (version is not null && !VersionPattern().IsMatch(version))
            errors.Add(map["version"]!.Mark, $"the version \"{version}\" is not of the form 1.0.0.");
        var title = YamlTexts.Localized(map["title"], "title", errors);
        var appliesTo = AppliesToBinder.Bind(map["applies-to"], vocabulary, errors) ?? AppliesTo.Everything;
        var indicators = Indicators(map["indicators"]);
        var parameters = new ParameterBinder(Context(new Dictionary<string, Parameter>(StringComparer.Ordinal)), files).Bind(map["parameters"]);
        var bound = rules.Select(r => new RuleBinder(Context(parameters), [.. indicators.Select(i => i.Id)]).Bind(r)).OfType<DeclarativeRule>()
            .OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
        if (id is null || version is null || title is null)
            return null;
        return new RulePack
        {
            Id = id,
            Version = version,
            Title = title,
            AppliesTo = appliesTo,
            IncludedAt = Includes(map["includes"]),
            Indicators = indicators,
            Bound = bound,
            Parameters = [.. parameters.Values.OrderBy(p => p.Name, StringComparer.Ordinal)],
            Mark = map.Mark,
            Hash = Hash(files.Contents.Prepend(YamlHash.Of(map)), bound),
        };
    }

    private static string Hash(IEnumerable<string> pack, ImmutableArray<DeclarativeRule> rules) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', pack.Concat(rules.Select(r => r.Hash))))));

    private ImmutableArray<(string Id, YamlMark Mark)> Includes(YamlNode? node)
    {
        var result = new List<(string Id, YamlMark Mark)>();
        foreach (var item in YamlValues.Items(node))
        {
            if (YamlValues.Text(item, "includes", errors) is not { } id)
                continue;
            if (result.Exists(i => string.Equals(i.Id, id, StringComparison.Ordinal)))
                errors.Add(item.Mark, $"the pack \"{id}\" is included twice; keep one.");
            else
                result.Add((id, item.Mark));
        }

        return [.. result];
    }

    private BindingContext Context(IReadOnlyDictionary<string, Parameter> parameters) => new(errors, law, vocabulary, parameters, kinds, checks);

    private ImmutableArray<Indicator> Indicators(YamlNode? node)
    {
        var result = new List<Indicator>();
        foreach (var item in YamlValues.Items(node))
        {
            if (YamlValues.Map(item, "an indicator", errors) is not { } map)
                continue;
            PackKeys.Indicator.Only(map, "an indicator", errors);
            var id = YamlValues.Text(map["id"], "id", errors);
            var title = YamlTexts.Localized(map["title"], "title", errors);
            if (id is null || title is null)
                errors.Add(map.Mark, "an indicator has an id and a title: { id: menu-chinh, title: { vi: …, en: … } }.");
            else if (result.Exists(i => string.Equals(i.Id, id, StringComparison.Ordinal)))
                errors.Add(map.Mark, $"the indicator \"{id}\" is defined twice.");
            else
                result.Add(new Indicator(id, title));
        }

        return [.. result];
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();
}
