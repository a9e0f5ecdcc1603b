using AngleSharp.Dom;

namespace PortalRules.Html.Markup;

/// <summary>What all elements of a name have in common.</summary>
/// <param name="Local">The name, in lower case for HTML.</param>
/// <param name="Namespace">The address of its language.</param>
/// <param name="Flags">How the parser treats such elements.</param>
/// <param name="Tag">What the reader takes them for.</param>
internal sealed record ElementName(string Local, string Namespace, NodeFlags Flags, Tag Tag);
