using System.Collections;
using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>A node that holds others, as a chain.</summary>
internal abstract class MarkupContainer : MarkupNode, IConstructableNodeList
{
    private MarkupNode? _reached;
    private int _reachedAt;

    public MarkupNode? First { get; private set; }

    public MarkupNode? Last { get; private set; }

    /// <summary>The number of children.</summary>
    public int Count { get; private set; }

    /// <summary>The first child that is an element.</summary>
    public MarkupElement? FirstElement => First is MarkupElement element ? element : First?.NextElement;

    int IConstructableNodeList.Length => Count;

    private protected override IConstructableNodeList Children => this;

    IConstructableNode IConstructableNodeList.this[int index] => At(index);

    void IConstructableNodeList.Clear() => RemoveAll();

    public override void Add(MarkupNode child)
    {
        child.Container = this;
        child.Previous = Last;
        child.Next = null;
        if (Last is null)
            First = child;
        else
            Last.Next = child;
        Last = child;
        Count++;
    }

    public override void Insert(int index, MarkupNode child)
    {
        if (index >= Count)
        {
            Add(child);
            return;
        }

        InsertBefore(At(index), child);
    }

    public void InsertBefore(MarkupNode next, MarkupNode child)
    {
        _reached = null;
        child.Container = this;
        child.Next = next;
        child.Previous = next.Previous;
        if (next.Previous is null)
            First = child;
        else
            next.Previous.Next = child;
        next.Previous = child;
        Count++;
    }

    public override void Remove(MarkupNode child)
    {
        if (!ReferenceEquals(child.Container, this))
            return;
        _reached = null;
        if (child.Previous is null)
            First = child.Next;
        else
            child.Previous.Next = child.Next;
        if (child.Next is null)
            Last = child.Previous;
        else
            child.Next.Previous = child.Previous;
        child.Container = null;
        child.Previous = child.Next = null;
        Count--;
    }

    public void RemoveAll()
    {
        First = Last = _reached = null;
        Count = 0;
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = First; child is not null; child = child.Next)
            yield return child;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The parser asks for the first, the last or one beside that of the last time.
    private MarkupNode At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        var (node, at) = index <= Count - 1 - index ? (First!, 0) : (Last!, Count - 1);
        if (_reached is not null && Math.Abs(index - _reachedAt) < Math.Abs(index - at))
            (node, at) = (_reached, _reachedAt);
        for (; at < index; at++)
            node = node.Next!;
        for (; at > index; at--)
            node = node.Previous!;
        (_reached, _reachedAt) = (node, at);
        return node;
    }
}
