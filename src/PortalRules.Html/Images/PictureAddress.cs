using PortalRules.Html.Markup;


namespace PortalRules.Html.Images;

/// <summary>The address of the picture that an <c>img</c> element shows. Pages that load pictures late write it in another attribute.</summary>
internal static class PictureAddress
{
    private static readonly string[] LateAttributes = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image"];
    private static readonly string[] Placeholders = ["blank", "spacer", "placeholder", "lazy", "loading", "pixel", "1x1", "transparent", "pix.gif"];

    /// <summary>The address as written, or <see langword="null"/> where only the picture's data stand in the page.</summary>
    public static string? Of(MarkupElement image)
    {
        var src = image.GetAttribute("src");
        if (IsAddress(src) && !IsPlaceholder(src!))
            return src;
        foreach (var name in LateAttributes)
        {
            if (image.GetAttribute(name) is { } late && IsAddress(late))
                return late;
        }

        return First(image.GetAttribute("srcset")) ?? First(image.GetAttribute("data-srcset")) ?? (IsAddress(src) ? src : null);
    }

    private static bool IsAddress(string? written) => !string.IsNullOrWhiteSpace(written) && !written.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlaceholder(string src)
    {
        var file = src.AsSpan(src.LastIndexOf('/') + 1);
        foreach (var word in Placeholders)
        {
            if (file.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? First(string? set)
    {
        if (set is null)
            return null;
        var end = set.AsSpan().TrimStart().IndexOfAny(' ', ',', '\n');
        var first = set.AsSpan().TrimStart();
        first = end < 0 ? first : first[..end];
        return first.IsEmpty || first.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null : first.ToString();
    }
}
