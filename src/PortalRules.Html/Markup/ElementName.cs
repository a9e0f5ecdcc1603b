using AngleSharp.Common;
using AngleSharp.Dom;
using PortalRules.Html.Accessibility;

namespace PortalRules.Html.Markup;

/// <summary>What all elements of a name have in common.</summary>
/// <param name="Local">The name, in lower case for HTML.</param>
/// <param name="Namespace">The address of its language.</param>
/// <param name="Flags">How the parser treats such elements.</param>
/// <param name="Tag">What the reader takes them for.</param>
internal sealed record ElementName(string Local, string Namespace, NodeFlags Flags, Tag Tag)
{
    /// <summary>The name as the parser asks for it, again and again.</summary>
    public StringOrMemory ParserLocal { get; } = Local;

    /// <summary>The address of its language, as the parser asks for it.</summary>
    public StringOrMemory ParserNamespace { get; } = Namespace;

    /// <summary>Whether it is an accessible object, or moves, whatever its attributes say.</summary>
    public bool IsObject { get; } = string.Equals(Namespace, NamespaceNames.HtmlUri, StringComparison.Ordinal) && ObjectNames.Has(Local);
}
