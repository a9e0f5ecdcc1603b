using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PortalRules.Html.Markup;

/// <summary>Parses page after page. Not thread-safe.</summary>
internal sealed class MarkupParser
{
    private static readonly HtmlParserOptions Options = new() { SkipComments = true };

    private readonly MarkupFactory _factory = new();
    private readonly HtmlParser _parser;
    private readonly TokenizerMiddleware _follow;

    public MarkupParser()
    {
        _parser = new HtmlParser(Options, BrowsingContext.New(new Configuration().With<IDomConstructionElementFactory<MarkupDocument, MarkupElement>>(_ => _factory)));
        _follow = Follow;
    }

    /// <summary>Parses a page.</summary>
    /// <param name="html">Its text; it must stay as it is until the document is disposed of.</param>
    /// <returns>The tree; it is gone when it is disposed of.</returns>
    /// <exception cref="UnreadablePageException">The tree would be too large.</exception>
    public MarkupDocument Parse(ReadOnlyMemory<char> html)
    {
        try
        {
            return _parser.ParseDocument<MarkupDocument, MarkupElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), _follow);
        }
        catch (Exception fault) when (fault is not UnreadablePageException)
        {
            // In rare ruins the parser loses its place when the tree is not its own; then it builds its own, and we copy it.
            _factory.Document?.Dispose();
            return MarkupCopy.Of(new HtmlParser(Options).ParseDocument(html), _factory);
        }
        catch
        {
            _factory.Document?.Dispose();
            throw;
        }
    }

    private TokenConsumptionResult Follow(ref StructHtmlToken token, TokenConsumer next)
    {
        var document = _factory.Document!;
        document.KeepsTemplates = !(token.Type is HtmlTokenType.EndTag && token.Name == "template");
        if (token.Type is HtmlTokenType.StartTag)
            document.Position = token.Position;
        next(ref token);
        document.KeepsTemplates = false;
        return TokenConsumptionResult.Continue;
    }
}
