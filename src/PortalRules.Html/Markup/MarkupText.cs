namespace PortalRules.Html.Markup;

/// <summary>A piece of text; what stands between two tags may come in several.</summary>
internal sealed class MarkupText(ReadOnlyMemory<char> text) : MarkupNode
{
    /// <summary>The characters, references resolved; gone when the page has been read.</summary>
    public ReadOnlySpan<char> Span => text.Span;
}
