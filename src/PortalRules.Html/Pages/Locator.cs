using System.Globalization;
using AngleSharp.Dom;
using PortalRules.Snapshots;

namespace PortalRules.Html.Pages;

/// <summary>Says where an element stands. Asked only for facts that are kept.</summary>
internal static class Locator
{
    private const int MostSteps = 40;

    public static SourceLocation Of(PageView page, int node) => Of(page, page[node].Element);

    public static SourceLocation Of(PageView page, IElement element)
    {
        var position = element.SourceReference?.Position;
        return new SourceLocation(page.Url.Value, SelectorOf(element), position?.Line ?? 0, position?.Column ?? 0);
    }

    private static string SelectorOf(IElement element)
    {
        var steps = new List<string>();
        for (var at = element; at is not null && steps.Count < MostSteps; at = at.ParentElement)
        {
            if (IdOf(at) is { } id)
            {
                steps.Add($"#{id}");
                break;
            }

            steps.Add(StepOf(at));
            if (at.LocalName is "body" or "html")
                break;
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static string? IdOf(IElement element) =>
        element.Id is { Length: > 0 and < 60 } id && !char.IsAsciiDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : null;

    private static string StepOf(IElement element)
    {
        if (element.Parent is not { } parent || element.LocalName is "body" or "html")
            return element.LocalName;
        int index = 0, same = 0;
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child || !string.Equals(child.LocalName, element.LocalName, StringComparison.Ordinal))
                continue;
            same++;
            if (ReferenceEquals(child, element))
                index = same;
        }

        return same == 1 ? element.LocalName : string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}:nth-of-type({index})");
    }
}
