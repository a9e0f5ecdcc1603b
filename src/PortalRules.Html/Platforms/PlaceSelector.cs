using PortalRules.Html.Markup;

namespace PortalRules.Html.Platforms;

/// <summary>A CSS selector of a map: what the element itself must be, and what must stand before or around it.</summary>
/// <param name="tests">What the element must be; all of them.</param>
/// <param name="before">What must stand before or around it; <see langword="null"/> where nothing is asked.</param>
/// <param name="combinator">How that is reached: a space, <c>&gt;</c>, <c>+</c> or <c>~</c>.</param>
internal sealed class PlaceSelector(IReadOnlyList<Func<MarkupElement, bool>> tests, PlaceSelector? before, string combinator)
{
    public bool Matches(MarkupElement element)
    {
        foreach (var test in tests)
        {
            if (!test(element))
                return false;
        }

        return before is null || combinator switch
        {
            ">" => element.Parent is { } parent && before.Matches(parent),
            "+" => element.PreviousElement is { } previous && before.Matches(previous),
            "~" => AnyBefore(element),
            _ => AnyAround(element),
        };
    }

    private bool AnyBefore(MarkupElement element)
    {
        for (var at = element.PreviousElement; at is not null; at = at.PreviousElement)
        {
            if (before!.Matches(at))
                return true;
        }

        return false;
    }

    private bool AnyAround(MarkupElement element)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (before!.Matches(at))
                return true;
        }

        return false;
    }
}
