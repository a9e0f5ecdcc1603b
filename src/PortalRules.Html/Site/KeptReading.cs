using System.Collections.Immutable;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What a reading leaves for the next one of the same portal.</summary>
internal sealed class KeptReading(ImmutableArray<ExtractionMap> maps)
{
    private const int FewestThings = 50_000;

    /// <summary>The maps with which pages were read; with others they are read anew.</summary>
    public ImmutableArray<ExtractionMap> Maps => maps;

    public required SiteAddresses Addresses { get; init; }

    public required PageBooks Books { get; init; }

    /// <summary>The facts of pages by address.</summary>
    public Dictionary<string, KeptPage> Pages { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>All that was read last, as one hash.</summary>
    public string Content { get; private set; } = "";

    /// <summary>What came of it.</summary>
    public PortalSnapshot? Snapshot { get; private set; }

    /// <summary>Whether so much of what is kept stands on no page any more that the next reading had better begin anew.</summary>
    public bool IsStale => Books.Size > FewestThings && Books.Size > 2 * _first;

    private int _first;

    public void Keep(Dictionary<string, KeptPage> pages, string content, PortalSnapshot snapshot)
    {
        (Pages, Content, Snapshot) = (pages, content, snapshot);
        _first = _first == 0 ? Books.Size : _first;
    }
}
