using System.Text.RegularExpressions;

namespace PortalRules.Html.Platforms;

/// <summary>What a map says of articles beyond roles of elements.</summary>
/// <param name="NamesPage">Whether the map says what only an article's page has: where any page has it, no other page is an article.</param>
/// <param name="Identity">Finds in an address the part (its first group) that is the same under every category.</param>
internal sealed record ArticlePlaces(bool NamesPage = false, Regex? Identity = null);
