using AngleSharp.Css;
using AngleSharp.Css.Dom;

namespace PortalRules.Html.Platforms;

/// <summary>
/// By what a selector is looked up: the id, class or tag that the element itself must have. So an element is matched only against the selectors that name
/// something that it has.
/// </summary>
internal sealed class SelectorKey : ISelectorVisitor
{
    private readonly List<string> _classes = [];
    private string? _id;
    private string? _tag;
    private bool _hasItemType;
    private int _parts;
    private bool _isList;

    private SelectorKey()
    {
    }

    /// <summary>Steps from left to right that are joined by combinators; 1 for a selector of the element alone.</summary>
    public int Steps { get; private set; } = 1;

    /// <summary><c>#id</c>, <c>.class</c>, <c>[itemtype]</c>, a tag, or <c>*</c>.</summary>
    public string Name => _id is not null ? $"#{_id}" : _classes.Count > 0 ? $".{_classes[^1]}" : _hasItemType ? "[itemtype]" : _tag ?? "*";

    /// <summary>Whether having the key is all that the selector asks.</summary>
    public bool IsAll => Steps == 1 && _parts == 1 && Name is not ("[itemtype]" or "*");

    /// <summary>The selectors of a list, each with its key.</summary>
    public static List<(ISelector Selector, SelectorKey Key)> Of(ISelector selector)
    {
        var found = new List<(ISelector, SelectorKey)>();
        var key = new SelectorKey();
        key.Alternatives = inner => found.AddRange(Of(inner));
        selector.Accept(key);
        if (!key._isList)
            found.Add((selector, key));
        return found;
    }

    private Action<ISelector>? Alternatives { get; set; }

    void ISelectorVisitor.Attribute(string name, string op, string? value)
    {
        _parts += 2;
        _hasItemType |= name is "itemtype";
    }

    void ISelectorVisitor.Type(string name)
    {
        _parts++;
        _tag = name is "*" ? null : name.ToLowerInvariant();
    }

    void ISelectorVisitor.Id(string value)
    {
        _parts++;
        _id = value;
    }

    void ISelectorVisitor.Child(string name, int step, int offset, ISelector selector) => _parts += 2;

    void ISelectorVisitor.Class(string name)
    {
        _parts++;
        _classes.Add(name);
    }

    void ISelectorVisitor.PseudoClass(string name) => _parts += 2;

    void ISelectorVisitor.PseudoElement(string name) => _parts += 2;

    void ISelectorVisitor.List(IEnumerable<ISelector> selectors)
    {
        _isList = true;
        foreach (var selector in selectors)
            Alternatives?.Invoke(selector);
    }

    void ISelectorVisitor.Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        var steps = selectors.ToList();
        Steps = steps.Count;
        steps[^1].Accept(this);
    }

    void ISelectorVisitor.Many(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors)
            selector.Accept(this);
    }
}
