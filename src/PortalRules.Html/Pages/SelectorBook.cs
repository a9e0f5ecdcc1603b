using System.Globalization;
using PortalRules.Html.Markup;

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
    private readonly Dictionary<MarkupElement, (string Selector, int Steps)> _ofPage = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MarkupElement, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Forgets the elements of a page; the selectors stay.</summary>
    public void Clear()
    {
        _ofPage.Clear();
        _places.Clear();
    }

    public string Of(MarkupElement element)
    {
        var selector = Way(element).Selector;
        if (_written.TryGetValue(selector, out var known))
            return known;
        if (_written.Count < MostKept)
            _written.Add(selector);
        return selector;
    }

    private (string Selector, int Steps) Way(MarkupElement element)
    {
        if (_ofPage.TryGetValue(element, out var known))
            return known;
        var way = IdOf(element) is { } id ? ($"#{id}", 1)
            : element.Parent is not { } parent || element.LocalName is "body" or "html" ? (StepOf(element), 1)
            : Below(Way(parent), element);
        return _ofPage[element] = way;
    }

    private (string Selector, int Steps) Below((string Selector, int Steps) above, MarkupElement element)
    {
        var step = StepOf(element);

        // Of a very deep element the upper part is left out.
        return above.Steps < MostSteps ? ($"{above.Selector} > {step}", above.Steps + 1) : ($"{above.Selector[(above.Selector.IndexOf('>', StringComparison.Ordinal) + 2)..]} > {step}", above.Steps);
    }

    private static string? IdOf(MarkupElement element) =>
        element.Id is { Length: > 0 and < 60 } id && !char.IsAsciiDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : null;

    private string StepOf(MarkupElement element)
    {
        if (element.Container is not { } parent || element.LocalName is "body" or "html")
            return element.LocalName;
        if (!_places.TryGetValue(element, out var place))
            place = parent.Count > FewChildren ? PlaceAmongMany(element, parent) : PlaceOf(element, parent);
        return place == 0 ? element.LocalName : string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}:nth-of-type({place})");
    }

    // Counted from 1 among the siblings of that name; 0 where there is no other.
    private static int PlaceOf(MarkupElement element, MarkupContainer parent)
    {
        int index = 0, same = 0;
        for (var child = parent.FirstElement; child is not null; child = child.NextElement)
        {
            if (!string.Equals(child.LocalName, element.LocalName, StringComparison.Ordinal))
                continue;
            same++;
            if (ReferenceEquals(child, element))
                index = same;
        }

        return same == 1 ? 0 : index;
    }

    // Thousands of siblings are counted once for all of them.
    private int PlaceAmongMany(MarkupElement element, MarkupContainer parent)
    {
        var counts = new Dictionary<string, (int Count, MarkupElement First)>(StringComparer.Ordinal);
        for (var child = parent.FirstElement; child is not null; child = child.NextElement)
        {
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
