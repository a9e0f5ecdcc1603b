using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>Whether a text of a list says nothing that the others do not say: then leaving it out changes nothing.</summary>
internal sealed class SameNames(PortalVocabulary vocabulary)
{
    public bool IsSpokenFor(string key, YamlText text, IEnumerable<YamlText> others)
    {
        var rest = others.SelectMany(Forms).ToList();
        return rest.Count > 0 && Forms(text) is { Count: > 0 } own && own.All(f => IsAmong(key, f, rest));
    }

    private static bool IsAmong(string key, string form, List<string> rest) => key switch
    {
        "contains" => rest.Exists(r => VietnameseText.Fold(form).Contains(VietnameseText.Fold(r), StringComparison.Ordinal)),
        "starts-with" => rest.Exists(r => VietnameseText.Fold(form).StartsWith(VietnameseText.Fold(r), StringComparison.Ordinal)),
        _ => new LabelMatcher(rest[0], rest.Skip(1)).Match(LabelText.Of(form)).Kind is LabelMatchKind.Same,
    };

    // The texts of a parameter or of a field of the portal are not known here.
    private List<string> Forms(YamlText text)
    {
        if (text.Value.StartsWith('$'))
            return [];
        return text.Value.StartsWith("term:", StringComparison.Ordinal) ? [.. vocabulary.Term(text.Value[5..])?.Forms ?? []] : [text.Value];
    }
}
