using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Reports.Packaging;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Names on the tabs of sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, none twice whatever the case.</summary>
internal static class SheetNames
{
    private const int Most = 31;

    public static ImmutableArray<string> Of(IEnumerable<string> wishes)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        return [.. wishes.Select(w => Free(Legal(w), taken))];
    }

    /// <summary>The name as formulas and print areas write it.</summary>
    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            var end = $" ({i.ToString(CultureInfo.InvariantCulture)})";
            free = Begin(name, Most - end.Length) + end;
        }

        return free;
    }

    private static string Legal(string wish)
    {
        var characters = OfficeText.Clean(wish).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c).ToArray();
        var name = Begin(new string(characters).Trim('\'', ' '), Most).TrimEnd('\'');
        return name.Length == 0 ? "Trang tính" : name;
    }

    // Half a character would be none.
    private static string Begin(string name, int most) =>
        name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)].TrimEnd(' ');
}
