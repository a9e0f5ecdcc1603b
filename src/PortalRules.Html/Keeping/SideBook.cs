using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Keeping;

/// <summary>Keeps the lists of side columns once per text: the same stand beside very many pages. Thread-safe.</summary>
internal sealed class SideBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, KeptSide> _sides = [];
    private readonly BlockPool<KeptSide> _blocks = new();

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    /// <summary>The one object for a list.</summary>
    /// <param name="page">A page that shows it.</param>
    /// <param name="node">Where.</param>
    /// <param name="read">Reads it as a menu; called only where this page is the one that tells.</param>
    public KeptSide Keep(PageView page, int node, Func<FoundMenu?> read)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(MemoryMarshal.AsBytes(page.TextOf(node)), hash);
        var key = MemoryMarshal.Read<UInt128>(hash);
        lock (_lock)
        {
            if (!_sides.TryGetValue(key, out var kept))
                _sides[key] = kept = new KeptSide { Number = _sides.Count };
            if (kept.IsDue(page, Reading))
                (kept.Menu, kept.At, kept.ToldIn) = (read(), Locator.Of(page, node), Reading);
            return kept;
        }
    }

    public Blocks<KeptSide> Keep(List<KeptSide> onPage)
    {
        lock (_lock)
            return _blocks.Keep(onPage);
    }

    /// <summary>Lets go of what finds lists again, when all pages are read.</summary>
    public void Close()
    {
        _sides.Clear();
        _blocks.Close();
    }
}
