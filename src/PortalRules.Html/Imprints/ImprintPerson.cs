using PortalRules.Html.People;
using PortalRules.Text;

namespace PortalRules.Html.Imprints;

/// <summary>Tells the person who answers for a portal from the position: "Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã", "Chủ tịch UBND xã: Nguyễn Văn Mẫu".</summary>
internal static class ImprintPerson
{
    private static readonly char[] Around = [' ', '-', '–', ',', ':', ';', '.', '(', ')', '|'];

    public static (string? Name, string? Position) Of(string? text)
    {
        if (text is null)
            return (null, null);
        var (start, addressed) = PersonName.WithoutHonorific(text);
        var length = PersonName.LengthOf(start, strict: !addressed);
        if (length > 0)
            return (start[..length], start[length..].Trim(Around) is { Length: > 1 } rest ? rest : null);
        foreach (var separator in (ReadOnlySpan<string>)[": ", " - ", " – ", ", "])
        {
            var cut = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (cut <= 0)
                continue;
            var (end, called) = PersonName.WithoutHonorific(text[(cut + separator.Length)..].Trim());
            if (PersonName.Is(end, strict: !called))
                return (end, text[..cut].Trim(Around));
        }

        foreach (var title in (ReadOnlySpan<string>)[" ông ", " bà ", " đồng chí ", " đ/c "])
        {
            var at = text.IndexOf(title, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
                continue;
            var (end, _) = PersonName.WithoutHonorific(text[at..].Trim());
            var named = PersonName.LengthOf(end, strict: false);
            if (named > 0)
                return (end[..named], text[..at].Trim(Around));
        }

        return Parts(text);
    }

    // A name that does not look like one is still the name where a position stands beside it.
    private static (string? Name, string? Position) Parts(string text)
    {
        var parts = text.Split([" - ", " – ", ", ", ": "], 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
            return (PersonName.WithoutHonorific(text).Text, null);
        var isFirst = IsPosition(parts[0]);
        var (name, position) = isFirst ? (parts[1], parts[0]) : (parts[0], parts[1]);
        return isFirst && IsPosition(name) ? (text, null) : (PersonName.WithoutHonorific(name).Text, position);
    }

    private static bool IsPosition(string text)
    {
        var key = VietnameseText.Key(text);
        return key.Contains("chu tich", StringComparison.Ordinal) || key.Contains("truong", StringComparison.Ordinal) || key.Contains("giam doc", StringComparison.Ordinal) || key.Contains("bi thu", StringComparison.Ordinal) || key.Contains("chanh", StringComparison.Ordinal);
    }
}
