using System.Text;
using AngleSharp.Dom;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Tests.Markup;

/// <summary>A tree as text: elements with their attributes, and text; what templates hold is left out.</summary>
internal static class TreeText
{
    public static string Of(MarkupDocument document)
    {
        var text = new StringBuilder();
        if (document.Root is { } root)
            Write(root, text);
        return text.ToString();
    }

    public static string Of(IDocument document)
    {
        var text = new StringBuilder();
        if (document.DocumentElement is { } root)
            Write(root, text);
        return text.ToString();
    }

    private static void Write(MarkupElement element, StringBuilder text)
    {
        text.Append('<').Append(element.LocalName);
        foreach (ref var attribute in element.Attributes)
            text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        text.Append('>');
        for (var child = element is TemplateElement ? null : element.First; child is not null; child = child.Next)
        {
            if (child is MarkupElement inner)
                Write(inner, text);
            else
                text.Append(((MarkupText)child).Span);
        }

        text.Append("</>");
    }

    private static void Write(IElement element, StringBuilder text)
    {
        text.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
            text.Append(' ').Append(attribute.Prefix is null ? attribute.LocalName : $"{attribute.Prefix}:{attribute.LocalName}").Append('=').Append(attribute.Value);
        text.Append('>');
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
                Write(inner, text);
            else if (child is IText words && element is not AngleSharp.Html.Dom.IHtmlTemplateElement)
                text.Append(words.Data);
        }

        text.Append("</>");
    }
}
