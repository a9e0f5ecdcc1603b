using PortalRules.Language.Grammar;
using PortalRules.Rules;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds <c>applies-to</c> of a rule or a pack.</summary>
internal static class AppliesToBinder
{
    public static AppliesTo? Bind(YamlNode? node, PortalVocabulary vocabulary, YamlErrors errors)
    {
        if (YamlValues.Map(node, "applies-to", errors) is not { } map)
            return null;
        BasisKeys.AppliesTo.Only(map, "applies-to", errors);
        var areas = new List<string>();
        foreach (var item in YamlValues.Items(map["area"]))
        {
            if (YamlValues.Text(item, "area", errors) is not { } area)
                continue;
            if (vocabulary.Area(area) is null)
                errors.AddUnknown(item.Mark, "area", area, vocabulary.AreasLike(area));
            areas.Add(area);
        }

        return new AppliesTo([.. YamlValues.Items(map["level"]).Select(n => YamlTexts.Word(n, "level", BasisKeys.AppliesTo.Words("level"), errors)).OfType<string>()], [.. areas]);
    }
}
