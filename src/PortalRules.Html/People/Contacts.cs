using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Telephone numbers and e-mail addresses as pages print, hide or obfuscate them.</summary>
internal static partial class Contacts
{
    private const int LongestText = 600;

    /// <summary>The first e-mail address of a text; <c>a(at)b.vn</c> is one too.</summary>
    public static string? EmailIn(string text)
    {
        if (text.Length > LongestText || !(text.Contains('@', StringComparison.Ordinal) || text.Contains("at", StringComparison.OrdinalIgnoreCase) || text.Contains("còng", StringComparison.OrdinalIgnoreCase)))
            return null;
        if (Email().Match(text) is { Success: true } match)
            return match.Value.TrimEnd('.');
        return Obfuscated().Match(text) is { Success: true } hidden ? $"{hidden.Groups[1].Value}@{Dots().Replace(hidden.Groups[2].Value, ".")}" : null;
    }

    /// <summary>The first telephone number of a text, as printed.</summary>
    public static string? PhoneIn(string text)
    {
        if (text.Length > LongestText)
            return null;
        for (var match = Phone().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Value.Count(char.IsAsciiDigit) is >= 7 and <= 13)
                return Tidy(match.Value);
        }

        return null;
    }

    /// <summary>What stands under a label of telephones: one or several numbers, as printed; <see langword="null"/> where there is no number.</summary>
    public static string? PhoneValue(string value)
    {
        if (value.Length > LongestText || value.Count(char.IsAsciiDigit) < 3)
            return null;
        if (value.Contains('@', StringComparison.Ordinal))
            return PhoneIn(value);
        var last = value.Length - 1;
        while (last >= 0 && !char.IsAsciiDigit(value[last]) && value[last] is not (')' or ']'))
            last--;
        return Tidy(value[..(last + 1)]);
    }

    /// <summary>Whether a text is a telephone number and nothing else.</summary>
    public static bool IsPhone(string text) => text.Length <= 60 && PhoneIn(text) is { } phone && !text.Any(char.IsLetter) && text.Count(char.IsAsciiDigit) <= 24 && phone.Length > 6;

    /// <summary>The address behind links and scripts' marks within some nodes: <c>mailto:</c> and encoded ones.</summary>
    public static string? HiddenEmail(PageView page, int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (page[i].Hidden)
                continue;
            if (page[i].Element.GetAttribute("data-cfemail") is { } code && Decode(code) is { } decoded)
                return decoded;
            if (page[i].Tag is Tag.A && page[i].Element.GetAttribute("href") is { } href)
            {
                if (href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && EmailIn(Uri.UnescapeDataString(href[7..])) is { } mail)
                    return mail;
                var mark = href.IndexOf("email-protection#", StringComparison.Ordinal);
                if (mark >= 0 && Decode(href[(mark + 17)..]) is { } hidden)
                    return hidden;
            }
        }

        return null;
    }

    /// <summary>The number behind a <c>tel:</c> link within some nodes.</summary>
    public static string? HiddenPhone(PageView page, int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (page[i].Tag is Tag.A && !page[i].Hidden && page[i].Element.GetAttribute("href") is { } href && href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && href.Count(char.IsAsciiDigit) >= 3)
                return VietnameseText.Clean(Uri.UnescapeDataString(href[4..]));
        }

        return null;
    }

    /// <summary>Whether a text stands where a script would show an address.</summary>
    public static bool IsProtected(string text) => text.Contains("[email", StringComparison.OrdinalIgnoreCase);

    // Each byte is crossed with the first one.
    private static string? Decode(string code)
    {
        if (code.Length is < 10 or > 400 || code.Length % 2 != 0)
            return null;
        var result = new char[(code.Length / 2) - 1];
        if (!byte.TryParse(code.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key))
            return null;
        for (var i = 0; i < result.Length; i++)
        {
            if (!byte.TryParse(code.AsSpan((i * 2) + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                return null;
            result[i] = (char)(value ^ key);
        }

        return EmailIn(new string(result));
    }

    private static string Tidy(string text)
    {
        var tidy = VietnameseText.Clean(text).Trim(' ', '-', '–', ',', ';', '.', '/', '|');
        return tidy.StartsWith('(') && !tidy.Contains(')', StringComparison.Ordinal) ? tidy[1..] : tidy;
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})\s?(?:@|[(\[{]\s?(?:at|a còng|@)\s?[)\]}])\s?([A-Za-z0-9-]{1,63}(?:\s?(?:\.|[(\[{]\s?(?:dot|chấm)\s?[)\]}])\s?[A-Za-z0-9-]{1,63}){1,8})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Obfuscated();

    [GeneratedRegex(@"\s?(?:\.|[(\[{]\s?(?:dot|chấm)\s?[)\]}])\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<![\d/.@\w])(?:\(?\+?84\)?|\(?0\d{1,3}\)?|1[89]00)(?:[ .\-–()]{0,3}\d){4,10}(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
