using System.Globalization;
using AngleSharp.Dom;

namespace PortalRules.Html.Pages;

/// <summary>
/// CSS selectors of a page's elements, from the nearest id down. Elements that stand together share the way to them, and the same selectors come again on
/// other pages, so each is written once.
/// </summary>
internal sealed class SelectorBook
{
    private const int MostSteps = 40;
    private const int MostKept = 50_000;
    private const int FewChildren = 32;
    private readonly Dictionary<IElement, (string Selector, int Steps)> _ofPage = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IElement, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Forgets the elements of a page; the selectors stay.</summary>
    public void Clear()
    {
        _ofPage.Clear();
        _places.Clear();
    }

    public string Of(IElement element)
    {
        var selector = Way(element).Selector;
        if (_written.TryGetValue(selector, out var known))
            return known;
        if (_written.Count < MostKept)
            _written.Add(selector);
        return selector;
    }

    private (string Selector, int Steps) Way(IElement element)
    {
        if (_ofPage.TryGetValue(element, out var known))
            return known;
        var way = IdOf(element) is { } id ? ($"#{id}", 1)
            : element.ParentElement is not { } parent || element.LocalName is "body" or "html" ? (StepOf(element), 1)
            : Below(Way(parent), element);
        return _ofPage[element] = way;
    }

    private (string Selector, int Steps) Below((string Selector, int Steps) above, IElement element)
    {
        var step = StepOf(element);

        // Of a very deep element the upper part is left out.
        return above.Steps < MostSteps ? ($"{above.Selector} > {step}", above.Steps + 1) : ($"{above.Selector[(above.Selector.IndexOf('>', StringComparison.Ordinal) + 2)..]} > {step}", above.Steps);
    }

    private static string? IdOf(IElement element) =>
        element.Id is { Length: > 0 and < 60 } id && !char.IsAsciiDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : null;

    private string StepOf(IElement element)
    {
        if (element.Parent is not { } parent || element.LocalName is "body" or "html")
            return element.LocalName;
        if (!_places.TryGetValue(element, out var place))
            place = parent.ChildNodes.Length > FewChildren ? PlaceAmongMany(element, parent.ChildNodes) : PlaceOf(element, parent.ChildNodes);
        return place == 0 ? element.LocalName : string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}:nth-of-type({place})");
    }

    // Counted from 1 among the siblings of that name; 0 where there is no other.
    private static int PlaceOf(IElement element, INodeList siblings)
    {
        int index = 0, same = 0;
        for (var i = 0; i < siblings.Length; i++)
        {
            if (siblings[i] is not IElement child || !string.Equals(child.LocalName, element.LocalName, StringComparison.Ordinal))
                continue;
            same++;
            if (ReferenceEquals(child, element))
                index = same;
        }

        return same == 1 ? 0 : index;
    }

    // Thousands of siblings are counted once for all of them.
    private int PlaceAmongMany(IElement element, INodeList siblings)
    {
        var counts = new Dictionary<string, (int Count, IElement First)>(StringComparer.Ordinal);
        for (var i = 0; i < siblings.Length; i++)
        {
            if (siblings[i] is not IElement child)
                continue;
            var (count, first) = counts.GetValueOrDefault(child.LocalName, (0, child));
            counts[child.LocalName] = (count + 1, first);
            _places[child] = count + 1;
        }

        foreach (var (count, first) in counts.Values)
        {
            if (count == 1)
                _places[first] = 0;
        }

        return _places[element];
    }
}
