using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>
/// A node of a page's tree. The parser builds the tree out of these nodes instead of its own, which can do far more than is asked here: half the time and a
/// third of the memory. Comments are not kept. A page's tree lives as long as the page is read; its texts lie in a buffer of the parser.
/// </summary>
internal abstract class MarkupNode : IConstructableNode
{
    public MarkupContainer? Container { get; set; }

    public MarkupNode? Previous { get; set; }

    public MarkupNode? Next { get; set; }

    public MarkupElement? Parent => Container as MarkupElement;

    /// <summary>The next element among the nodes beside it.</summary>
    public MarkupElement? NextElement
    {
        get
        {
            for (var node = Next; node is not null; node = node.Next)
            {
                if (node is MarkupElement element)
                    return element;
            }

            return null;
        }
    }

    /// <summary>The element before it among the nodes beside it.</summary>
    public MarkupElement? PreviousElement
    {
        get
        {
            for (var node = Previous; node is not null; node = node.Previous)
            {
                if (node is MarkupElement element)
                    return element;
            }

            return null;
        }
    }

    StringOrMemory IConstructableNode.NodeName => NameOf();

    NodeFlags IConstructableNode.Flags => FlagsOf();

    IConstructableNode? IConstructableNode.Parent
    {
        get => Container;
        set
        {
            if (value is null)
                Container = null;
        }
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Children;

    private protected virtual IConstructableNodeList Children => NoChildren.Instance;

    void IConstructableNode.RemoveFromParent() => Container?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove((MarkupNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Remove((MarkupNode)childNode);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (MarkupNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Add((MarkupNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Add(new MarkupText(text.Memory));

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(idx, new MarkupText(text.Memory));

    public virtual void Remove(MarkupNode child) => throw new InvalidOperationException("A node without children was to lose one.");

    public virtual void Insert(int index, MarkupNode child) => throw new InvalidOperationException("A node without children was to gain one.");

    public virtual void Add(MarkupNode child) => throw new InvalidOperationException("A node without children was to gain one.");

    private protected virtual StringOrMemory NameOf() => StringOrMemory.Empty;

    private protected virtual NodeFlags FlagsOf() => NodeFlags.None;
}
