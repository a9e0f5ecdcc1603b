using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PortalRules.Html.Markup;

/// <summary>An element. One class serves for all but scripts and templates: the parser tells the others by name.</summary>
internal class MarkupElement(ElementName name, MarkupDocument document) : MarkupContainer, IConstructableElement, IConstructableNamedNodeMap,
    IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement,
    IConstructableMathElement, IConstructableSvgElement
{
    private MarkupAttribute[] _attributes = [];

    /// <summary>The name, in lower case for HTML.</summary>
    public string LocalName => name.Local;

    public Tag Tag => name.Tag;

    /// <summary>Whether elements of that name are accessible objects, or move.</summary>
    public bool IsObject => name.IsObject;

    /// <summary>Where it begins in the page's source, from 1; 0 where no tag stands for it.</summary>
    public TextPosition Position { get; } = document.Position;

    /// <summary>The attributes in the order of the source.</summary>
    public Span<MarkupAttribute> Attributes => _attributes;

    public string? Id => GetAttribute("id");

    public string? ClassName => GetAttribute("class");

    /// <summary>The text of all that it holds.</summary>
    public string TextContent
    {
        get
        {
            if (First is MarkupText { Next: null } only)
                return only.Span.ToString();
            var text = new StringBuilder();
            foreach (var node in Descendants())
            {
                if (node is MarkupText piece)
                    text.Append(piece.Span);
            }

            return text.ToString();
        }
    }

    StringOrMemory IConstructableElement.NamespaceUri => name.ParserNamespace;

    StringOrMemory IConstructableElement.LocalName => name.ParserLocal;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => IndexOf(name.Memory.Span) is var i and >= 0 ? _attributes[i] : null;

    /// <summary>The value of an attribute, or <see langword="null"/> where the element does not have it.</summary>
    public string? GetAttribute(string attribute) => IndexOf(attribute) is var i and >= 0 ? _attributes[i].Value : null;

    /// <summary>The value of an attribute where it stands, good as long as the page is read.</summary>
    public bool Find(string attribute, out ReadOnlySpan<char> value)
    {
        var i = IndexOf(attribute);
        value = i < 0 ? default : _attributes[i].Span;
        return i >= 0;
    }

    public bool HasAttribute(string attribute) => IndexOf(attribute) >= 0;

    /// <summary>All nodes below it, in document order.</summary>
    public IEnumerable<MarkupNode> Descendants()
    {
        for (var node = First; node is not null;)
        {
            yield return node;
            if (node is MarkupContainer { First: { } first })
            {
                node = first;
                continue;
            }

            while (node is not null && node.Next is null)
                node = ReferenceEquals(node.Container, this) ? null : node.Container;
            node = node?.Next;
        }
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Set(document.NameOfAttribute(name), value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(document.NameOfAttribute(name), value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) =>
        IndexOf(name.Memory.Span) is var i and >= 0 ? _attributes[i].Span.ToString() : StringOrMemory.Empty;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
            return;
        var before = _attributes.Length;
        Array.Resize(ref _attributes, before + tagAttributes.Count);
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            _attributes[before + i] = new MarkupAttribute(document.NameOfAttribute(attribute.Name), attribute.Value);
        }
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => IndexOf(name.Memory.Span) >= 0;

    void IConstructableElement.SetupElement() => document.Close(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
        // Comments are not kept.
    }

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        document.CountCopy();
        return new MarkupElement(name, document) { _attributes = _attributes };
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not MarkupElement other || other._attributes.Length != _attributes.Length)
            return false;
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (other.IndexOf(attribute.Name) is var i && (i < 0 || !other._attributes[i].Span.SequenceEqual(attribute.Span)))
                return false;
        }

        return true;
    }

    void IConstructableMetaElement.Handle()
    {
        // The page's encoding is known before it is parsed.
    }

    private void Set(string attribute, StringOrMemory value)
    {
        var i = IndexOf(attribute);
        if (i < 0)
            _attributes = [.. _attributes, new MarkupAttribute(attribute, value)];
        else
            _attributes[i] = new MarkupAttribute(attribute, value);
    }

    private int IndexOf(ReadOnlySpan<char> attribute)
    {
        for (var i = 0; i < _attributes.Length; i++)
        {
            if (attribute.SequenceEqual(_attributes[i].Name))
                return i;
        }

        return -1;
    }

    private protected override StringOrMemory NameOf() => name.ParserLocal;

    private protected override NodeFlags FlagsOf() => name.Flags;
}
