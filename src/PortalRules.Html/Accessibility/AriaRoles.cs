using System.Collections.Frozen;

namespace PortalRules.Html.Accessibility;

/// <summary>The roles of WAI-ARIA 1.2, DPUB-ARIA and Graphics-ARIA that authors may write; abstract ones are none.</summary>
internal static class AriaRoles
{
    private static readonly FrozenSet<string> Widgets = new[]
    {
        "button", "checkbox", "combobox", "link", "listbox", "menuitem", "menuitemcheckbox", "menuitemradio", "radio", "scrollbar", "searchbox", "slider",
        "spinbutton", "switch", "tab", "textbox", "treeitem", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Widgets.Concat(new[]
    {
        "alert", "alertdialog", "application", "article", "banner", "blockquote", "caption", "cell", "code", "columnheader", "comment", "complementary", "contentinfo", "definition", "deletion",
        "dialog", "directory", "document", "emphasis", "feed", "figure", "form", "generic", "grid", "gridcell", "group", "heading", "image", "img", "insertion", "list", "listitem", "log", "main", "mark",
        "marquee", "math", "menu", "menubar", "meter", "navigation", "none", "note", "option", "paragraph", "presentation", "progressbar", "radiogroup", "region", "row", "rowgroup", "rowheader", "search",
        "separator", "status", "strong", "subscript", "suggestion", "superscript", "table", "tablist", "tabpanel", "term", "time", "timer", "toolbar", "tooltip", "tree", "treegrid",
        "doc-abstract", "doc-acknowledgments", "doc-afterword", "doc-appendix", "doc-bibliography", "doc-chapter", "doc-colophon", "doc-conclusion", "doc-cover", "doc-credit", "doc-credits",
        "doc-dedication", "doc-endnotes", "doc-epigraph", "doc-epilogue", "doc-errata", "doc-example", "doc-footnote", "doc-foreword", "doc-glossary", "doc-index", "doc-introduction",
        "doc-notice", "doc-pagebreak", "doc-pagefooter", "doc-pageheader", "doc-pagelist", "doc-part", "doc-preface", "doc-prologue", "doc-pullquote", "doc-qna", "doc-subtitle", "doc-tip", "doc-toc",
        "graphics-document", "graphics-object", "graphics-symbol",
    }).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first role that a <c>role</c> attribute names; <see langword="null"/> where it names none. A synonym is told by its older name: <c>img</c>, <c>none</c>.</summary>
    public static string? FirstOf(ReadOnlySpan<char> attribute)
    {
        foreach (var range in attribute.SplitAny(" \t\n\r\f"))
        {
            if (!attribute[range].IsEmpty && Known.TryGetValue(attribute[range], out var role))
                return role switch { "image" => "img", "presentation" => "none", _ => role };
        }

        return null;
    }

    /// <summary>Whether people operate an object of that role.</summary>
    public static bool IsWidget(string role) => Widgets.Contains(role);

    /// <summary>Whether the role is that of a link, or inherits from it.</summary>
    public static bool IsLink(string role) => role is "link" or "doc-backlink" or "doc-biblioref" or "doc-glossref" or "doc-noteref";
}
