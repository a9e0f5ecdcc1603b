using PortalRules.Html.Pages;

namespace PortalRules.Html.Keeping;

/// <summary>One object for each text that is kept: the title of an article stands on its page, in lists, in links and in the head. Thread-safe.</summary>
internal sealed class TextPool
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public TextPool() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Share(string text)
    {
        lock (_lock)
            return Known(text);
    }

    /// <summary>The visible text of an element on one line.</summary>
    public string LineOf(ReadOnlySpan<char> text)
    {
        lock (_lock)
            return _bySpan.TryGetValue(text, out var known) ? known : Known(PageView.Line(text));
    }

    /// <summary>Lets go of all texts, when all pages are read.</summary>
    public void Close()
    {
        _texts.Clear();
        _texts.TrimExcess();
    }

    private string Known(string text)
    {
        if (_texts.TryGetValue(text, out var known))
            return known;
        _texts.Add(text);
        return text;
    }
}
