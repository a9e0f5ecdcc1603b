namespace PortalRules.Html.Pages;

/// <summary>Remembers which lines are lines of publication: portals repeat them from page to page, and several readers ask for each. Not thread-safe.</summary>
internal sealed class DateLines
{
    private const int MostKept = 2_000;

    private readonly Dictionary<string, PublicationLine?> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PublicationLine?>.AlternateLookup<ReadOnlySpan<char>> _known;

    public DateLines() => _known = _lines.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a run says as a line of publication; <see langword="null"/> where it is none.</summary>
    public PublicationLine? Read(ReadOnlySpan<char> run)
    {
        if (!DateLine.MayBe(run))
            return null;
        if (_known.TryGetValue(run, out var line))
            return line;
        if (_lines.Count == MostKept)
            _lines.Clear();
        return _known[run] = DateLine.Read(run);
    }
}
