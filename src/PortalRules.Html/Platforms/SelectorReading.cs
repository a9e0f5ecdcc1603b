using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Platforms;

/// <summary>
/// What a parsed selector asks for, and by what it is looked up: the id, class or tag that the element itself must have. So an element is matched only against
/// the selectors that name something that it has.
/// </summary>
internal sealed class SelectorReading : ISelectorVisitor
{
    private static readonly CssSelectorParser Parser = new();

    private readonly List<SelectorReading> _alternatives = [];
    private readonly List<Func<MarkupElement, bool>> _tests = [];
    private readonly List<string> _classes = [];
    private string? _id;
    private string? _tag;
    private bool _hasItemType;
    private int _parts;
    private PlaceSelector? _before;
    private string _combinator = "";

    private SelectorReading()
    {
    }

    /// <summary>Steps from left to right that are joined by combinators; 1 for a selector of the element alone.</summary>
    public int Steps { get; private set; } = 1;

    /// <summary><c>#id</c>, <c>.class</c>, <c>[itemtype]</c>, a tag, or <c>*</c>.</summary>
    public string Key => _id is not null ? $"#{_id}" : _classes.Count > 0 ? $".{_classes[^1]}" : _hasItemType ? "[itemtype]" : _tag ?? "*";

    /// <summary>What a map may not use, as it is written; <see langword="null"/> where there is nothing of the kind.</summary>
    public string? Refused { get; private set; }

    /// <summary>What elements must match; <see langword="null"/> where having the key is all that is asked.</summary>
    public PlaceSelector? Selector => Steps == 1 && _parts == 1 && Key is not ("[itemtype]" or "*") ? null : new PlaceSelector(_tests, _before, _combinator);

    /// <summary>The selectors of a list.</summary>
    /// <returns><see langword="null"/> where the text is no CSS selector.</returns>
    public static List<SelectorReading>? Of(string text) => Parser.ParseSelector(text) is { } selector ? [.. Of(selector)] : null;

    void ISelectorVisitor.Attribute(string name, string op, string? value)
    {
        _parts += 2;
        _hasItemType |= name is "itemtype";
        Test(PlaceTests.Attribute(name, op, value ?? ""), $"[{name}{op}…]");
    }

    void ISelectorVisitor.Type(string name)
    {
        _parts++;
        if (name is "*")
            return;
        _tag = name.ToLowerInvariant();
        _tests.Add(PlaceTests.Tag(name));
    }

    void ISelectorVisitor.Id(string value)
    {
        _parts++;
        _id = value;
        _tests.Add(PlaceTests.Id(value));
    }

    void ISelectorVisitor.Class(string name)
    {
        _parts++;
        _classes.Add(name);
        _tests.Add(PlaceTests.Class(name));
    }

    void ISelectorVisitor.Child(string name, int step, int offset, ISelector selector)
    {
        _parts += 2;
        Test(name is "nth-child" && selector.Text is "*" ? PlaceTests.Nth(step, offset) : null, $":{name}()");
    }

    void ISelectorVisitor.PseudoClass(string name)
    {
        _parts += 2;
        Test(name.StartsWith("not(", StringComparison.Ordinal) && name.EndsWith(')') ? Not(name[4..^1]) : PlaceTests.Pseudo(name), $":{name}");
    }

    void ISelectorVisitor.PseudoElement(string name) => Refused ??= $"::{name}";

    void ISelectorVisitor.List(IEnumerable<ISelector> selectors) => _alternatives.AddRange(selectors.SelectMany(Of));

    void ISelectorVisitor.Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        var (steps, joints) = (selectors.ToList(), symbols.Select(s => s.Trim()).ToList());
        Steps = steps.Count;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            var step = Of(steps[i]).Single();
            Refused ??= step.Refused ?? (joints[i] is "" or ">" or "+" or "~" ? null : joints[i]);
            (_before, _combinator) = (new PlaceSelector(step._tests, _before, _combinator), joints[i]);
        }

        steps[^1].Accept(this);
    }

    void ISelectorVisitor.Many(IEnumerable<ISelector> selectors)
    {
        foreach (var selector in selectors)
            selector.Accept(this);
    }

    private static List<SelectorReading> Of(ISelector selector)
    {
        var reading = new SelectorReading();
        selector.Accept(reading);
        return reading._alternatives.Count > 0 ? reading._alternatives : [reading];
    }

    private static Func<MarkupElement, bool>? Not(string text)
    {
        if (Of(text) is not { } inner || inner.Exists(i => i.Steps > 1 || i.Refused is not null))
            return null;
        var selectors = inner.Select(i => new PlaceSelector(i._tests, before: null, "")).ToArray();
        return e => !Array.Exists(selectors, s => s.Matches(e));
    }

    private void Test(Func<MarkupElement, bool>? test, string written)
    {
        if (test is null)
            Refused ??= written;
        else
            _tests.Add(test);
    }
}
