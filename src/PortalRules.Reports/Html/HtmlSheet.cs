using System.Diagnostics;
using System.Text;

namespace PortalRules.Reports.Html;

/// <summary>
/// Elements, one inside the other. Names are this package's own words; every text and every value of an attribute is escaped here, so that no caller can
/// forget it.
/// </summary>
internal sealed class HtmlSheet(Stream stream)
{
    private const int Enough = 1 << 16;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string[] Inline = ["a", "b", "bdi", "code", "q", "span", "strong", "label", "legend", "input", "rect", "svg"];
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element, which is closed by disposing of what comes back. An attribute without a value is left out.</summary>
    public Element In(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Empty(name, attributes);
        _open.Push(name);
        return new Element(this);
    }

    /// <summary>An element that holds nothing and has no end: meta, input.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var attribute in attributes)
        {
            if (attribute.Value is not { } value)
                continue;
            _html.Append(' ').Append(attribute.Name);
            if (value.Length == 0)
                continue;
            _html.Append("=\"");
            HtmlText.Append(_html, value);
            _html.Append('"');
        }

        _html.Append('>');
    }

    /// <summary>A text in a heading, where a long one would push all else away.</summary>
    public void Title(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(name, attributes))
            Text(text, HtmlText.MostTitle);
    }

    /// <summary>An element that holds nothing but a text.</summary>
    public void Write(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(name, attributes))
            Text(text);
    }

    public void Text(string? text, int most = HtmlText.Most) => HtmlText.Append(_html, text, most);

    /// <summary>A space between inline elements: texts themselves begin and end without.</summary>
    public void Space() => _html.Append(' ');

    /// <summary>A line of this package's own markup, with nothing of anyone else in it.</summary>
    public void Own(string html) => _html.Append(html).Append('\n');

    /// <summary>Hands over to the stream what is written so far; nothing where that is little.</summary>
    public ValueTask FlushIfLongAsync(CancellationToken cancellationToken) => _html.Length < Enough ? ValueTask.CompletedTask : FlushAsync(cancellationToken);

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        var bytes = Utf8.GetBytes(_html.ToString());
        _html.Clear();
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    private void Close()
    {
        Debug.Assert(_open.Count > 0, "An element is closed once.");
        var name = _open.Pop();
        _html.Append("</").Append(name).Append('>');
        if (Array.IndexOf(Inline, name) < 0)
            _html.Append('\n');
    }

    /// <summary>An open element.</summary>
    internal readonly struct Element(HtmlSheet sheet) : IDisposable
    {
        public void Dispose() => sheet.Close();
    }
}
