using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>A template. What it holds stays below it; the reader skips it.</summary>
internal sealed class TemplateElement(ElementName name, MarkupDocument document) : MarkupElement(name, document), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment()
    {
        // There is no fragment beside the children.
    }
}
