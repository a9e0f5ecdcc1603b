using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>A script; it is never run.</summary>
internal sealed class ScriptElement(ElementName name, MarkupDocument document) : MarkupElement(name, document), IConstructableScriptElement
{
    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
}
