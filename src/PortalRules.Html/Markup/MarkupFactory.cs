using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace PortalRules.Html.Markup;

/// <summary>Makes the nodes out of which the parser builds a page's tree.</summary>
internal sealed class MarkupFactory : IDomConstructionElementFactory<MarkupDocument, MarkupElement>
{
    private readonly ElementNames _names = new();
    private readonly AttributeNames _attributes = new();

    /// <summary>The document that was begun last.</summary>
    public MarkupDocument? Document { get; private set; }

    public MarkupDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new MarkupDocument(source, _attributes);

    public MarkupElement Create(MarkupDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) => Html(document, localName.Memory.Span);

    public MarkupElement CreateNoScript(MarkupDocument document, bool scripting) => Html(document, "noscript");

    public IConstructableMathElement CreateMath(MarkupDocument document, StringOrMemory name = default) => new MarkupElement(_names.Math(name.Memory.Span), document);

    public IConstructableSvgElement CreateSvg(MarkupDocument document, StringOrMemory name = default) => new MarkupElement(_names.Svg(name.Memory.Span), document);

    public IConstructableMetaElement CreateMeta(MarkupDocument document) => Html(document, "meta");

    public IConstructableScriptElement CreateScript(MarkupDocument document, bool parserInserted, bool started) => new ScriptElement(_names.Html("script"), document);

    public IConstructableFrameElement CreateFrame(MarkupDocument document) => Html(document, "frame");

    public IConstructableTemplateElement CreateTemplate(MarkupDocument document)
    {
        var template = new TemplateElement(_names.Html("template"), document);
        document.Open(template);
        return template;
    }

    public IConstructableFormElement CreateForm(MarkupDocument document) => Html(document, "form");

    public MarkupElement CreateUnknown(MarkupDocument document, StringOrMemory tagName) => Html(document, tagName.Memory.Span);

    public IConstructableNode CreateDocumentType(MarkupDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new MarkupText(default);

    private MarkupElement Html(MarkupDocument document, ReadOnlySpan<char> name)
    {
        var element = new MarkupElement(_names.Html(name), document);
        if (element.Tag is Tag.Table)
            document.Open(element);
        return element;
    }
}
