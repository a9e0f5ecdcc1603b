using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Tests.Vocabulary;

/// <summary>Reads a vocabulary file from a text.</summary>
internal static class VocabularyText
{
    public static PortalVocabulary Read(string yaml)
    {
        var (vocabulary, errors) = Load(yaml);
        Assert.Empty(errors.All);
        return vocabulary;
    }

    public static IReadOnlyList<string> Errors(string yaml) => [.. Load(yaml).Errors.All.Order().Select(e => e.ToString())];

    private static (PortalVocabulary Vocabulary, YamlErrors Errors) Load(string yaml)
    {
        var errors = new YamlErrors();
        var file = new VocabularyFile(errors);
        foreach (var document in YamlReader.Read("words.yaml", yaml, errors))
            file.Add(document);
        return (file.ToVocabulary(), errors);
    }
}
