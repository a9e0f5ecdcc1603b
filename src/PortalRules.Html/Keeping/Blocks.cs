using System.Collections;

namespace PortalRules.Html.Keeping;

/// <summary>What stands on a page, as the blocks that it shares with other pages.</summary>
/// <param name="all">The blocks, in the order of the page.</param>
internal sealed class Blocks<T>(Block<T>[] all) : IEnumerable<T>
    where T : class, INumbered
{
    public static Blocks<T> None { get; } = new([]);

    public Block<T>[] All => all;

    /// <summary>On how many pages each thing stands, where a page names a thing once.</summary>
    public static Dictionary<T, int> CountPages(IEnumerable<Blocks<T>> pages)
    {
        var blocks = new Dictionary<Block<T>, int>(ReferenceEqualityComparer.Instance);
        foreach (var block in pages.SelectMany(p => p.All))
            blocks[block] = blocks.GetValueOrDefault(block) + 1;
        var counts = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        foreach (var (block, count) in blocks)
        {
            foreach (var item in block.Items)
                counts[item] = counts.GetValueOrDefault(item) + count;
        }

        return counts;
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var block in all)
        {
            foreach (var item in block.Items)
                yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
