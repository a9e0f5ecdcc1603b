using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Accessibility;

/// <summary>
/// Reads the accessible objects of a page: pictures, frames, controls, tables, links without a text of their own, parts in another language, and what moves.
/// What its own markup hides from everybody is left out. Not thread-safe.
/// </summary>
internal sealed class ObjectReader
{
    private readonly NameReader _names = new();
    private readonly List<ObjectDraft> _found = [];

    /// <summary>In document order; good until the next page is read.</summary>
    public List<ObjectDraft> Read(PageView page)
    {
        _found.Clear();
        _names.Begin(page);
        foreach (var (element, node) in page.Objects)
        {
            var veil = page[node].Veil;
            if (!ReferenceEquals(page[node].Element, element) && NameRules.IsHidden(element))
                continue;
            if (!veil.HasFlag(Veil.Hidden))
                Add(page, element, node, veil);
        }

        return _found;
    }

    /// <summary>Lets go of the page's tree.</summary>
    public void Clear()
    {
        _found.Clear();
        _names.Clear();
    }

    private void Add(PageView page, MarkupElement element, int node, Veil veil)
    {
        if (element.LocalName is "marquee" or "blink")
        {
            _found.Add(new ObjectDraft { Element = element, Node = node, Role = "", Exposed = ExposedUnder(veil), Moves = MovesOf(element, veil) });
            return;
        }

        if (veil.HasFlag(Veil.AriaHidden))
            return;
        var role = RoleReader.Of(element);
        var draft = new ObjectDraft { Element = element, Node = node, Role = role, Type = RoleReader.TypeOf(element), Exposed = ExposedUnder(veil), Language = LanguageOf(page, element) };
        if (element.LocalName is "table" && role is "table")
            AddTable(page, draft);
        else if (element.LocalName is "html")
            _found.Add(draft);
        else if (IsNamed(page, element, node, draft))
            _found.Add(draft with { Name = _names.NameOf(element, role) });
        else if (draft.Language.Length > 0)
            _found.Add(draft with { Role = "" });
    }

    private void AddTable(PageView page, in ObjectDraft draft)
    {
        if (TableReader.Read(page, draft.Node) is { } table)
            _found.Add(draft with { Name = _names.NameOf(draft.Element, draft.Role), HeaderCells = table.HeaderCells, IsDataTable = table.IsData });
    }

    // A link that shows text has that for its name, and is among the links.
    private static bool IsNamed(PageView page, MarkupElement element, int node, in ObjectDraft draft) => element.LocalName switch
    {
        "img" or "iframe" or "frame" or "select" or "textarea" or "button" => true,
        "input" => draft.Type is not "hidden",
        "a" when AriaRoles.IsLink(draft.Role) => element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby") || (page.TextOf(node).IsEmpty && !HasText(element)),
        _ => draft.Role is "img" || AriaRoles.IsWidget(draft.Role),
    };

    private static bool HasText(MarkupElement element)
    {
        for (var node = element.First; node is not null; node = node.Next)
        {
            if (node is MarkupText text ? !text.Span.IsWhiteSpace() : node is MarkupElement { Tag: not (Tag.Script or Tag.Skip) } inner && !NameRules.IsHidden(inner) && !NameRules.IsHiddenByName(inner) && HasText(inner))
                return true;
        }

        return false;
    }

    private static Known<bool> ExposedUnder(Veil veil) =>
        veil.HasFlag(Veil.AriaHidden) ? Known<bool>.Of(value: false, Witness.Attribute)
        : veil.HasFlag(Veil.Doubtful) ? Known<bool>.Unknown(UnknownReason.NotShown)
        : Known<bool>.Of(value: true, Witness.Attribute);

    // No browser of today lets blink blink; whether a marquee that the style sheet may hide moves is not known.
    private static Known<bool> MovesOf(MarkupElement element, Veil veil) =>
        element.LocalName is "blink" || veil.HasFlag(Veil.Doubtful) ? Known<bool>.Unknown(UnknownReason.NotShown)
        : Known<bool>.Of(!(element.Find("scrollamount", out var amount) && amount.Trim() is "0"), Witness.Attribute);

    private static string LanguageOf(PageView page, MarkupElement element) =>
        element.Find("lang", out var written) && !written.IsWhiteSpace() ? page.ShareLine(written.Trim()) : "";
}
