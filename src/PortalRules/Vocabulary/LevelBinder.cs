using PortalRules.Law;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Binds an entry of levels.yaml.</summary>
internal static class LevelBinder
{
    public static AgencyLevel Bind(YamlMap map, string id, YamlErrors errors)
    {
        VocabularyKeys.Level.Only(map, "a level", errors);
        _ = YamlTexts.Word(map, "level", LawKeys.Levels, errors);
        _ = YamlTexts.Word(map, "known-from", LawKeys.Certainties, errors);
        var (from, until) = VocabularyValues.Span(map, "from", "until", errors);
        if ((map["from"] ?? map["until"]) is null)
            errors.Add(map.Mark, "a level stands here because it did not always exist: give its first day (from), its last day (until), or both.");
        return new AgencyLevel(id, new LocalizedText(VocabularyValues.Name(map, errors), YamlValues.Text(map["en"], "en", errors)), from, until);
    }
}
