using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace PortalRules.Html.Markup;

/// <summary>Copies a tree of the parser's own nodes, for the few pages that it cannot build out of others. Places in the source are not known in it.</summary>
internal static class MarkupCopy
{
    public static MarkupDocument Of(IHtmlDocument from, MarkupFactory factory)
    {
        var document = factory.CreateDocument(new TextSource(""), null);
        var open = new Stack<(INode From, MarkupContainer To)>();
        open.Push((from, document));
        while (open.TryPop(out var at))
        {
            foreach (var child in at.From.ChildNodes)
            {
                if (child is IText text)
                {
                    at.To.Add(new MarkupText(text.Data.AsMemory()));
                }
                else if (child is IElement element)
                {
                    var copy = Copy(element, document, factory);
                    at.To.Add(copy);
                    open.Push((element, copy));
                }
            }
        }

        return document;
    }

    private static MarkupElement Copy(IElement element, MarkupDocument document, MarkupFactory factory)
    {
        IConstructableElement copy = string.Equals(element.NamespaceUri, NamespaceNames.SvgUri, StringComparison.Ordinal) ? factory.CreateSvg(document, element.LocalName)
            : string.Equals(element.NamespaceUri, NamespaceNames.MathMlUri, StringComparison.Ordinal) ? factory.CreateMath(document, element.LocalName)
            : factory.CreateUnknown(document, element.LocalName);
        foreach (var attribute in element.Attributes)
            copy.SetOwnAttribute(attribute.LocalName, attribute.Value);
        return (MarkupElement)copy;
    }
}
