using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>Finds areas by what people write instead of an id: a code, or a name with or without its type.</summary>
internal static class AreaSearch
{
    private static readonly ImmutableArray<string> Types = [.. new[] { "tỉnh", "thành phố", "tp.", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu" }.Select(VietnameseText.FoldLabel)];

    public static IEnumerable<Area> Find(IEnumerable<Area> areas, string text, DateOnly? day)
    {
        var existing = areas.Where(a => day is null || a.ExistsOn(day.Value));
        if (!text.All(char.IsAsciiDigit))
            return existing.Where(a => Names(a, day).Any(name => IsSameName(name, text)));
        var alike = existing.Where(a => Codes(a, day).Any(code => IsSameCode(code, text))).ToList();
        var same = alike.FindAll(a => Codes(a, day).Contains(text, StringComparer.Ordinal));
        return same.Count > 0 ? same : alike;
    }

    private static IEnumerable<string> Codes(Area area, DateOnly? day) =>
        day is { } only ? One(area.CodeOn(only)) : area.Was.Select(w => w.Code).Append(area.Code).OfType<string>();

    private static IEnumerable<string> Names(Area area, DateOnly? day) =>
        day is { } only ? One(area.NameOn(only)) : area.Was.Select(w => w.Name).Append(area.Name).OfType<string>();

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];

    // Tables lose the noughts in front; that counts where no area has the code as it stands.
    private static bool IsSameCode(string code, string text) => text.Length <= code.Length && string.Equals(code, text.PadLeft(code.Length, '0'), StringComparison.Ordinal);

    private static bool IsSameName(string name, string text)
    {
        var (known, asked) = (VietnameseText.FoldLabel(name), VietnameseText.FoldLabel(text));
        if (asked.Length == 0)
            return false;
        if (VietnameseText.HasNoDiacritics(asked))
            (known, asked) = (VietnameseText.StripDiacritics(known), VietnameseText.StripDiacritics(asked));
        return string.Equals(known, asked, StringComparison.Ordinal) || Types.Any(t => IsAfter(t, known, asked) || IsAfter(VietnameseText.StripDiacritics(t), known, asked));
    }

    private static bool IsAfter(string type, string known, string asked) =>
        known.Length == type.Length + 1 + asked.Length && known.StartsWith(type, StringComparison.Ordinal) && known[type.Length] == ' ' && known.EndsWith(asked, StringComparison.Ordinal);
}
