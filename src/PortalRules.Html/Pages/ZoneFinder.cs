using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>The zone of an element, from its tag, its names and the zone around it. An outer zone wins over an inner hint.</summary>
internal static class ZoneFinder
{
    public static Zone Of(MarkupElement element, Tag tag, string? role, ClassTraits traits, Zone around, PageView page, int parent)
    {
        if (around is Zone.Unknown)
            return Outermost(element, tag, role, traits, page, parent);
        if (around is Zone.Header && (tag is Tag.Nav || role is "navigation"))
            return Zone.Nav;
        return around;
    }

    private static Zone Outermost(MarkupElement element, Tag tag, string? role, ClassTraits traits, PageView page, int parent)
    {
        switch (tag)
        {
            case Tag.Main:
                return Zone.Center;
            case Tag.Article:
                return Zone.Center;
            case Tag.Header:
                return Zone.Header;
            case Tag.Footer:
                return Zone.Footer;
            case Tag.Nav:
                return traits.Has(Trait.Breadcrumb) || traits.Has(Trait.Clock) ? Zone.Unknown : Zone.Nav;
        }

        switch (role)
        {
            case "main":
                return Zone.Center;
            case "banner":
                return Zone.Header;
            case "contentinfo":
                return Zone.Footer;
            case "navigation":
                return Zone.Nav;
        }

        if (!IsBox(tag) || parent < 0)
            return Zone.Unknown;
        if (traits.Has(Trait.Footer))
            return Zone.Footer;
        if (traits.Has(Trait.Header) && page[parent].Zone is Zone.Unknown && !HasContentAbove(page, parent))
            return Zone.Header;
        if (traits.Has(Trait.Left | Trait.Right | Trait.Side) && !HoldsMain(element))
            return traits.Has(Trait.Left) == traits.Has(Trait.Right) ? Zone.Side : traits.Has(Trait.Left) ? Zone.Left : Zone.Right;
        if (traits.Has(Trait.MainMenu))
            return Zone.Nav;
        return Zone.Unknown;
    }

    // "right-sidebar" may be the name of the whole page that has one.
    private static bool HoldsMain(MarkupElement element)
    {
        for (var child = element.FirstElement; child is not null; child = child.NextElement)
        {
            if (child.Tag is Tag.Main or Tag.H1 || HoldsMain(child))
                return true;
        }

        return false;
    }

    private static bool IsBox(Tag tag) => tag is Tag.Block or Tag.Section or Tag.Aside or Tag.Td or Tag.Table or Tag.Ul;

    private static bool HasContentAbove(PageView page, int node)
    {
        for (var at = node; at >= 0; at = page[at].Parent)
        {
            if (page[at].Traits.Has(Trait.Content) && page[at].Tag is not Tag.Body)
                return true;
        }

        return false;
    }
}
