using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Accessibility;

/// <summary>Finds the elements of a page that name others, by id; looked for on the few pages that need them. Not thread-safe.</summary>
internal sealed class NameSources
{
    private readonly Dictionary<string, MarkupElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(string For, MarkupElement Label)> _labels = [];
    private readonly Dictionary<string, MarkupElement>.AlternateLookup<ReadOnlySpan<char>> _found;
    private PageView _page = null!;
    private bool _isFilled;

    public NameSources() => _found = _byId.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a style sheet or a script may give an element text that its markup does not have.</summary>
    public bool IsStyled => _page.IsStyled;

    public void Begin(PageView page)
    {
        Clear();
        _page = page;
    }

    public void Clear()
    {
        _isFilled = false;
        _byId.Clear();
        _labels.Clear();
    }

    /// <summary>The first element of that id.</summary>
    public MarkupElement? Find(ReadOnlySpan<char> id)
    {
        Fill();
        return _found.TryGetValue(id, out var element) ? element : null;
    }

    /// <summary>The labels that name a control by its id.</summary>
    public IEnumerable<MarkupElement> LabelsFor(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return [];
        Fill();
        return _labels.Where(l => string.Equals(l.For, id, StringComparison.Ordinal)).Select(l => l.Label);
    }

    private void Fill()
    {
        if (_isFilled)
            return;
        _isFilled = true;
        foreach (ref readonly var node in _page.Nodes)
        {
            if (node.Id is { Length: > 0 } id)
                _byId.TryAdd(id, node.Element);
            if (node.Element.LocalName is "label" && node.Element.GetAttribute("for") is { Length: > 0 } control)
                _labels.Add((control, node.Element));
        }
    }
}
