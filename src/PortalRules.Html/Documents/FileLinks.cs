using PortalRules.Snapshots;

namespace PortalRules.Html.Documents;

/// <summary>Tells links to attached files.</summary>
internal static class FileLinks
{
    private static readonly string[] Endings = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".rtf", ".odt", ".ods", ".zip", ".rar", ".7z", ".ppt", ".pptx"];

    public static bool IsFile(PortalUrl url) =>
        Endings.Any(e => url.Path.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || url.Query.Contains("download", StringComparison.OrdinalIgnoreCase)
        || url.Path.Contains("/download", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same of an address as it is written, by the name of the file alone.</summary>
    public static bool IsFile(string? href)
    {
        var path = href.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = (end < 0 ? path : path[..end]).TrimEnd();
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
