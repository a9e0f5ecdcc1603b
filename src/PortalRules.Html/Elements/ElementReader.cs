using System.Collections.Immutable;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Platforms;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Elements;

/// <summary>Reads the elements that the map in force gives a name.</summary>
internal static class ElementReader
{
    private const int LongestText = 2_000;
    private const int LongestValue = 500;
    private const int MostAttributes = 40;
    private const int MostOfAName = 200;

    public static List<Element> Read(PageView page, ExtractionMap? map, SiteAddresses addresses)
    {
        var found = new List<Element>(page.Named.Count);
        if (map is null)
            return found;
        var counts = new int[map.Elements.Length];
        foreach (var (node, number) in page.Named.Distinct())
        {
            if (counts[number]++ < MostOfAName)
                found.Add(Make(page, node, map.Elements[number], addresses));
        }

        return found;
    }

    private static Element Make(PageView page, int node, NamedElement named, SiteAddresses addresses)
    {
        var text = named.IsRaw ? VietnameseText.Clean(page[node].Element.TextContent) : page.LineOf(node);
        return new Element
        {
            Name = named.Name,
            Text = text.Length > LongestText ? text[..LongestText] : text,
            Shown = !page[node].Hidden,
            Attributes = AttributesOf(page, node),
            Target = Known<PortalUrl?>.Of(TargetOf(page, node, addresses), Witness.Attribute),
            Zone = ZoneOf(page, node),
            Page = page.Url.Value,
            At = Locator.Of(page, node),
        };
    }

    private static ImmutableSortedDictionary<string, string> AttributesOf(PageView page, int node)
    {
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var written = page[node].Element.Attributes;
        foreach (ref var attribute in written[..Math.Min(written.Length, MostAttributes)])
            attributes[attribute.Name] = attribute.Value.Length > LongestValue ? attribute.Value[..LongestValue] : attribute.Value;
        return attributes.ToImmutable();
    }

    private static PortalUrl? TargetOf(PageView page, int node, SiteAddresses addresses)
    {
        var link = page[node].Tag is Tag.A ? node : page.Nearest(node, Tag.A);
        return link >= 0 && page[link].Element.GetAttribute("href") is { } href ? addresses.Resolve(page.Base, href.Trim()) : null;
    }

    private static string ZoneOf(PageView page, int node)
    {
        if (page.HasTrait(node, Trait.MainMenu) && page[node].Zone is Zone.Nav or Zone.Header)
            return "main";
        return ZoneNames.Of(page, node);
    }
}
