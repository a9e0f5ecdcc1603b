using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>Binds an entry of terms.yaml.</summary>
internal static class TermBinder
{
    public static Term Bind(YamlMap map, string id, YamlErrors errors)
    {
        VocabularyKeys.Term.Only(map, "a term", errors);
        return new Term(id, VocabularyValues.Name(map, errors), VocabularyValues.Names(map, "also", errors), VocabularyValues.Names(map, "misspelt", errors))
        {
            Abbreviations = VocabularyValues.Texts(map, "abbr", errors),
            Apart = VocabularyValues.Texts(map, "apart", errors),
        };
    }
}
