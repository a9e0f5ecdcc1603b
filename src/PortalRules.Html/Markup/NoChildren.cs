using System.Collections;
using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>The children of a node that has none.</summary>
internal sealed class NoChildren : IConstructableNodeList
{
    public static readonly NoChildren Instance = new();

    private NoChildren()
    {
    }

    public int Length => 0;

    public IConstructableNode this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    public void Clear()
    {
        // There is nothing to clear.
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
