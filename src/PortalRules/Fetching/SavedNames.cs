using System.Text;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Fetching;

/// <summary>What the names of saved files say: which are pages of the portal, which name a host, and what address a name stands for.</summary>
internal static partial class SavedNames
{
    private const string Kept = "-._~!$&'()*+,;=:@";

    /// <summary>Whether a file is none of the portal: hidden, wget's copy before conversion, what operating systems leave behind, our own notes.</summary>
    public static bool IsIgnored(string path) =>
        path.Split('/').Any(s => s.StartsWith('.') || s is "__MACOSX")
        || path.EndsWith(".orig", StringComparison.OrdinalIgnoreCase)
        || path is "README.md" or "Thumbs.db" or "desktop.ini";

    public static bool IsHost(string folder) => Host().IsMatch(folder);

    /// <summary>The host that a folder names; wget writes the colon as a plus where the file system has none.</summary>
    public static string HostOf(string folder) => folder.Replace('+', ':').ToLowerInvariant();

    public static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path and query, without the first stroke, that a saved file was fetched under.</summary>
    public static string AddressOf(string path)
    {
        var composed = VietnameseText.Compose(path);
        var slash = composed.LastIndexOf('/') + 1;
        var folders = composed[..slash].Split('/').Select(s => Escape(s, ""));
        var (name, query) = SplitQuery(composed[slash..]);
        if (string.Equals(name, "index.html", StringComparison.Ordinal))
            name = "";
        var address = string.Join('/', folders) + Escape(name, "");
        return query is null ? address : $"{address}?{Escape(query, "/?")}";
    }

    // wget keeps the question mark, or writes @ where the file system has none; other tools write %3F.
    private static (string Name, string? Query) SplitQuery(string name)
    {
        var mark = QueryMark().Match(name);
        if (!mark.Success)
            return (name, null);
        var (page, query) = (name[..mark.Index], name[(mark.Index + mark.Length)..]);
        return (page, WithoutAddedExtension(page, query));
    }

    // wget --adjust-extension: page.php?id=5.html, style.css?v=2.css.
    private static string WithoutAddedExtension(string page, string query)
    {
        if (query.EndsWith(".html", StringComparison.Ordinal) && !IsPage(page))
            return query[..^5];
        return query.EndsWith(".css", StringComparison.Ordinal) && page.EndsWith(".css", StringComparison.Ordinal) ? query[..^4] : query;
    }

    private static string Escape(string text, string alsoKept)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || Kept.Contains(c, StringComparison.Ordinal) || alsoKept.Contains(c, StringComparison.Ordinal) || IsEscape(text, i))
            {
                result.Append(c);
                continue;
            }

            var width = char.IsSurrogatePair(text, i) ? 2 : 1;
            foreach (var b in Encoding.UTF8.GetBytes(text.Substring(i, width)))
                result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            i += width - 1;
        }

        return result.ToString();
    }

    private static bool IsEscape(string text, int i) =>
        text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]);

    [GeneratedRegex(@"^(?:localhost|(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:[:+][0-9]{1,5})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();

    [GeneratedRegex(@"\?|@(?=[^=@]{1,200}=)|%3F", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QueryMark();
}
