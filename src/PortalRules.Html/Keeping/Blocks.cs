using System.Collections;

namespace PortalRules.Html.Keeping;

/// <summary>What stands on a page, as the blocks that it shares with other pages.</summary>
/// <param name="all">The blocks, in the order of the page.</param>
internal sealed class Blocks<T>(Block<T>[] all) : IEnumerable<T>
    where T : class, INumbered
{
    public static Blocks<T> None { get; } = new([]);

    public Block<T>[] All => all;

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
