using System.Runtime.InteropServices;

namespace PortalRules.Html.Keeping;

/// <summary>
/// Keeps what pages repeat once: the frame of a portal is the same some hundred things on every page. A sequence is cut where a thing's number says so,
/// so that the stretches before and after something new are found again. Not thread-safe.
/// </summary>
internal sealed class BlockPool<T>
    where T : class, INumbered
{
    private const int Cut = 16;
    private const int Longest = 64;
    private readonly HashSet<Block<T>> _known = new(new SameItems());
    private readonly HashSet<Block<T>>.AlternateLookup<ReadOnlySpan<T>> _blocks;
    private readonly List<Block<T>> _found = [];
    private Blocks<T> _last = Blocks<T>.None;

    public BlockPool() => _blocks = _known.GetAlternateLookup<ReadOnlySpan<T>>();

    /// <summary>Lets go of what finds blocks again; the pages hold the blocks.</summary>
    public void Close()
    {
        _known.Clear();
        _known.TrimExcess();
        _last = Blocks<T>.None;
    }

    public Blocks<T> Keep(List<T> items)
    {
        if (items.Count == 0)
            return Blocks<T>.None;
        _found.Clear();
        var rest = CollectionsMarshal.AsSpan(items);
        while (!rest.IsEmpty)
        {
            var length = 1;
            while (length < rest.Length && length < Longest && rest[length - 1].Number % Cut != 0)
                length++;
            ReadOnlySpan<T> stretch = rest[..length];
            if (!_blocks.TryGetValue(stretch, out var block))
            {
                _blocks.Add(stretch);
                _ = _blocks.TryGetValue(stretch, out block);
            }

            _found.Add(block!);
            rest = rest[length..];
        }

        // The frame of a page is mostly that of the page before.
        return _last.All.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(_found)) ? _last : _last = new Blocks<T>([.. _found]);
    }

    private sealed class SameItems : IEqualityComparer<Block<T>>, IAlternateEqualityComparer<ReadOnlySpan<T>, Block<T>>
    {
        public bool Equals(Block<T>? x, Block<T>? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Equals(x.Items, y));

        public bool Equals(ReadOnlySpan<T> alternate, Block<T> other) => alternate.SequenceEqual(other.Items);

        public int GetHashCode(Block<T> obj) => GetHashCode(obj.Items);

        public int GetHashCode(ReadOnlySpan<T> alternate)
        {
            var hash = default(HashCode);
            foreach (var item in alternate)
                hash.Add(item.Number);
            return hash.ToHashCode();
        }

        public Block<T> Create(ReadOnlySpan<T> alternate) => new(alternate.ToArray());
    }
}
