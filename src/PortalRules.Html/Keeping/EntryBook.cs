using PortalRules.Html.Articles;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;

namespace PortalRules.Html.Keeping;

/// <summary>Keeps list items once for all pages that show the same; where one stands is told for the first page in the order of addresses. Thread-safe.</summary>
internal sealed class EntryBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Shape, ListEntry> _entries = [];
    private readonly BlockPool<ListEntry> _blocks = new();
    private readonly List<ListEntry> _onPage = [];

    public int Size => _entries.Count;

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    public Blocks<ListEntry> Keep(PageView page, List<ListEntry> found)
    {
        lock (_lock)
        {
            _onPage.Clear();
            foreach (var entry in found)
            {
                var shape = Shape.Of(entry);
                if (!_entries.TryGetValue(shape, out var kept))
                {
                    _entries[shape] = kept = entry;
                    entry.Number = _entries.Count;
                }

                if (kept.IsDue(page, Reading))
                    (kept.At, kept.ToldIn) = (Locator.Of(page, entry.TitleNode), Reading);
                _onPage.Add(kept);
            }

            return _blocks.Keep(_onPage);
        }
    }

    /// <summary>Lets go of what finds items again, when all pages are read.</summary>
    public void Close()
    {
        _entries.Clear();
        _entries.TrimExcess();
        _blocks.Close();
    }

    private readonly record struct Shape(string Target, string Title, PublicationLine? Date, bool IsHeading, bool IsOwn, bool IsItem, bool IsMarked, bool IsBeside, bool HasSummary)
    {
        public static Shape Of(ListEntry entry) =>
            new(entry.Target.Value, entry.Title, entry.Date, entry.IsHeading, entry.IsOwn, entry.IsItem, entry.IsMarked, entry.IsBeside, entry.HasSummary);
    }
}
