namespace PortalRules.Accuracy;

/// <summary>The measured part of docs/accuracy.md, between its marks.</summary>
public static class AccuracyPage
{
    private const string Begin = "<!-- measured:begin -->\n";
    private const string End = "\n<!-- measured:end -->";

    /// <summary>What stands between the marks.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The measured part.</returns>
    /// <exception cref="InvalidDataException">The page lacks its marks.</exception>
    public static string MeasuredIn(string page)
    {
        var (start, end) = Place(page);
        return page[start..end].Trim();
    }

    /// <summary>The page with another measured part.</summary>
    /// <param name="page">The page.</param>
    /// <param name="measured">The new part.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidDataException">The page lacks its marks.</exception>
    public static string With(string page, string measured)
    {
        var (start, end) = Place(page);
        return $"{page[..start]}{measured.Trim()}{page[end..]}";
    }

    private static (int Start, int End) Place(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var start = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start ? (start + Begin.Length, end) : throw new InvalidDataException($"The page needs the lines {Begin.Trim()} and {End.Trim()}.");
    }
}
