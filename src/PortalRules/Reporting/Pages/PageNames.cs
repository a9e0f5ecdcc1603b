using System.Globalization;

namespace PortalRules.Reporting.Pages;

/// <summary>Names of files for packs, whose ids are free text: letters of ASCII, digits, points and dashes, no two alike on any system.</summary>
internal static class PageNames
{
    public const string Index = "README.md";

    /// <summary>The file of each pack, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> packs)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Index };
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pack in packs.Order(StringComparer.Ordinal))
        {
            var stem = Stem(pack);
            var name = $"{stem}.md";
            for (var number = 2; !taken.Add(name); number++)
                name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.md");
            names.Add(pack, name);
        }

        return names;
    }

    private static string Stem(string pack)
    {
        var stem = string.Concat(pack.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')).Trim('.');
        return stem.Length == 0 ? "pack" : stem;
    }
}
