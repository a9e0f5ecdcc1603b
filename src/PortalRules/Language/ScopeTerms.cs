using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>To whom a pack or rule speaks, in words.</summary>
internal static class ScopeTerms
{
    /// <summary>With the ids that options take.</summary>
    public static LocalizedText Of(AppliesTo scope) => Of(
        scope,
        $"{string.Join(", ", scope.Levels.Select(l => $"{Words.Word(l).Vi} ({l})"))}",
        $"địa bàn {string.Join(", ", scope.Areas)}",
        $"area {string.Join(", ", scope.Areas)}");

    /// <summary>With the names of areas and the highest level first, for those who never write an option.</summary>
    public static LocalizedText Of(AppliesTo scope, PortalVocabulary vocabulary)
    {
        var areas = string.Join("; ", scope.Areas.Select(a => Name(a, vocabulary)));
        var ordered = scope with { Levels = [.. scope.Levels.OrderBy(l => LawKeys.Levels.IndexOf(l))] };
        return Of(ordered, string.Join(", ", ordered.Levels.Select(l => Words.Word(l).Vi)), areas, areas);
    }

    private static LocalizedText Of(AppliesTo scope, string levels, string areas, string areasInEnglish) => new(
        $"{(scope.Levels.IsEmpty ? "mọi cấp" : levels)}; {(scope.Areas.IsEmpty ? "mọi địa bàn" : areas)}",
        $"{(scope.Levels.IsEmpty ? "every level" : $"level {string.Join(", ", scope.Levels)}")}; {(scope.Areas.IsEmpty ? "every area" : areasInEnglish)}");

    // huyện Cẩm Thủy, tỉnh Thanh Hóa: the names along the path of the id, the smallest first.
    private static string Name(string id, PortalVocabulary vocabulary)
    {
        var names = new List<string>();
        for (var path = id; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('/'), 0)])
            names.Add(vocabulary.Area(path)?.Name ?? path);
        return string.Join(", ", names);
    }
}
