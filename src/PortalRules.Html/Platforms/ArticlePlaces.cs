using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;

namespace PortalRules.Html.Platforms;

/// <summary>Where an article's facts stand.</summary>
/// <param name="Page">What only an article's page has.</param>
/// <param name="Published">The visible line of publication.</param>
/// <param name="Identity">Finds in an address the part (its first group) that is the same under every category.</param>
internal sealed record ArticlePlaces(ISelector? Page = null, ISelector? Published = null, Regex? Identity = null);
