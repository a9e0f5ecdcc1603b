using System.Collections.Frozen;
using System.Globalization;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Reads traits off class names and ids. A portal repeats a few hundred names on every page, so each is read once.</summary>
internal sealed class TraitReader
{
    // Long words that mean one thing wherever they stand in a name.
    private static readonly (string Word, Trait Trait)[] Inside =
    [
        ("breadcrumb", Trait.Breadcrumb), ("duong-dan", Trait.Breadcrumb), ("duongdan", Trait.Breadcrumb), ("pathway", Trait.Breadcrumb), ("you-are-here", Trait.Breadcrumb),
        ("pagination", Trait.Paging), ("paging", Trait.Paging), ("phan-trang", Trait.Paging), ("phantrang", Trait.Paging), ("page-numbers", Trait.Paging), ("generate_page", Trait.Paging), ("generate-page", Trait.Paging),
        ("slider", Trait.Slider), ("slideshow", Trait.Slider), ("carousel", Trait.Slider), ("trinh-chieu", Trait.Slider), ("swiper", Trait.Slider), ("jssor", Trait.Slider), ("owl-", Trait.Slider),
        ("caption", Trait.Caption), ("chu-thich", Trait.Caption), ("chuthich", Trait.Caption),
        ("lien-quan", Trait.Related), ("lienquan", Trait.Related), ("related", Trait.Related), ("tin-khac", Trait.Related), ("tinkhac", Trait.Related),
        ("other-news", Trait.Related), ("othernews", Trait.Related), ("news-other", Trait.Related), ("newsother", Trait.Related), ("tin-cu", Trait.Related),
        ("binh-luan", Trait.Comment), ("binhluan", Trait.Comment), ("comment", Trait.Comment),
        ("tieu-de", Trait.Title), ("tieude", Trait.Title), ("headline", Trait.Title),
        ("banner", Trait.Banner), ("baner", Trait.Banner), ("quang-cao", Trait.Banner), ("quangcao", Trait.Banner), ("advert", Trait.Banner),
        ("current-time", Trait.Clock), ("dong-ho", Trait.Clock), ("clock", Trait.Clock), ("ngay-hien-tai", Trait.Clock),
        ("noi-dung", Trait.Content), ("noidung", Trait.Content), ("main-content", Trait.Content), ("maincontent", Trait.Content), ("cot-giua", Trait.Content), ("portlet-body", Trait.None),
        ("navbar", Trait.Menu), ("navigation", Trait.Menu), ("danh-muc", Trait.Menu), ("danhmuc", Trait.Menu), ("dropdown", Trait.None),
        ("main-menu", Trait.MainMenu), ("mainmenu", Trait.MainMenu), ("menu-chinh", Trait.MainMenu), ("menuchinh", Trait.MainMenu), ("menusite", Trait.MainMenu), ("main-nav", Trait.MainMenu), ("mainnav", Trait.MainMenu), ("primary-menu", Trait.MainMenu), ("menu-main", Trait.MainMenu), ("site-navigation", Trait.MainMenu),
        ("top-menu", Trait.TopMenu), ("topmenu", Trait.TopMenu), ("menutop", Trait.TopMenu), ("menu-top", Trait.TopMenu), ("topbar", Trait.TopMenu), ("top-bar", Trait.TopMenu), ("ngang-tren", Trait.TopMenu),
        ("mobile", Trait.Mobile), ("offcanvas", Trait.Mobile), ("off-canvas", Trait.Mobile), ("mm-menu", Trait.Mobile), ("dien-thoai", Trait.Mobile),
        ("sidebar", Trait.Side), ("sidebar-first", Trait.Left), ("sidebar-second", Trait.Right), ("copyright", Trait.Imprint), ("ban-quyen", Trait.Imprint), ("banquyen", Trait.Imprint), ("imprint", Trait.Imprint), ("company_info", Trait.Imprint),
        ("footer", Trait.Footer), ("chan-trang", Trait.Footer), ("chantrang", Trait.Footer),
        ("dau-trang", Trait.Header), ("dautrang", Trait.Header), ("masthead", Trait.Header),
        ("social", Trait.Social), ("search", Trait.Search), ("tim-kiem", Trait.Search), ("timkiem", Trait.Search),
        ("ngay-dang", Trait.Date), ("ngaydang", Trait.Date), ("post-date", Trait.Date), ("postdate", Trait.Date), ("publish", Trait.Date), ("datetime", Trait.Date),
        ("tom-tat", Trait.Summary), ("tomtat", Trait.Summary), ("sapo", Trait.Summary), ("hometext", Trait.Summary), ("summary", Trait.Summary),
        ("glyphicon", Trait.Icon), ("modal", Trait.Popup), ("popup", Trait.Popup), ("lightbox", Trait.Popup),
    ];

    // Short words that count only as a whole part of a name.
    private static readonly FrozenDictionary<string, Trait> Part = new Dictionary<string, Trait>(StringComparer.Ordinal)
    {
        ["header"] = Trait.Header,
        ["menu"] = Trait.Menu,
        ["nav"] = Trait.Menu,
        ["logo"] = Trait.Logo,
        ["brand"] = Trait.Logo,
        ["quochuy"] = Trait.Logo,
        ["title"] = Trait.Title,
        ["date"] = Trait.Date,
        ["time"] = Trait.Date,
        ["ngay"] = Trait.Date,
        ["slides"] = Trait.Slider,
        ["slide"] = Trait.Slider,
        ["pager"] = Trait.Paging,
        ["caret"] = Trait.Icon,
        ["icon"] = Trait.Icon,
        ["fa"] = Trait.Icon,
        ["fas"] = Trait.Icon,
        ["far"] = Trait.Icon,
        ["fab"] = Trait.Icon,
        ["aside"] = Trait.Side,
        ["content"] = Trait.Content,
        ["main"] = Trait.Content,
        ["giua"] = Trait.Centered,
        ["center"] = Trait.Centered,
        ["imprint"] = Trait.Imprint,
        ["ads"] = Trait.Banner,
        ["giohientai"] = Trait.Clock,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // "pull-right" and its like say how text flows, not which column an element is.
    private static readonly FrozenSet<string> Flow = new[]
    {
        "pull", "text", "float", "margin", "padding", "border", "align", "arrow", "img", "rounded", "fa", "angle", "caret", "icon", "btn", "ml", "mr", "pl", "pr", "conner", "corner", "slide", "li", "next", "prev", "dropdown", "glyphicon", "fix", "offset",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] BoxPart =
    [
        "panel-", "card-", "entry-", "post-", "modal-", "table-", "navbar-", "menu-", "news-", "article-", "block-", "box-", "widget-", "page-header", "portlet-", "accordion-",
    ];

    private const int MostKept = 20_000;

    private readonly Dictionary<string, (string Names, ClassTraits Traits)>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, (string Names, ClassTraits Traits)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The traits of an element's class names.</summary>
    public ClassTraits Of(MarkupElement element) => element.Find("class", out var names) ? Of(names).Traits : default;

    /// <summary>The traits of names, and the names as one object for all pages.</summary>
    public (string Names, ClassTraits Traits) Of(ReadOnlySpan<char> names)
    {
        if (_known.TryGetValue(names, out var known))
            return known;
        var text = names.ToString();
        var found = (text, text.Length == 0 ? default : Read(text.ToLowerInvariant()));
        if (_known.Dictionary.Count < MostKept)
            _known[names] = found;
        return found;
    }

    private static ClassTraits Read(string names)
    {
        var traits = Trait.None;
        foreach (var (word, trait) in Inside)
        {
            if (names.Contains(word, StringComparison.Ordinal))
                traits |= trait;
        }

        int column = 0, rank = 0, shift = 0;
        var tokens = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var token in tokens)
        {
            traits |= PartsOf(token);
            ReadGrid(token, ref column, ref rank, ref shift);
        }

        // "panel-footer" and its like are parts of a box, not of the page.
        if (BoxPart.Any(p => names.Contains(p, StringComparison.Ordinal)))
            traits &= ~(Trait.Header | Trait.Footer);
        if (IsHidden(tokens))
            traits |= Trait.Hidden;
        return new ClassTraits(traits, column, shift);
    }

    private static Trait PartsOf(string token)
    {
        var traits = Trait.None;
        var parts = token.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries);
        var flows = parts.Any(Flow.Contains);
        foreach (var part in parts)
        {
            if (Part.TryGetValue(part, out var trait))
                traits |= trait;
            if (part.Length is > 4 and <= 12 && (part.EndsWith("menu", StringComparison.Ordinal) || (part.Length <= 8 && part.StartsWith("menu", StringComparison.Ordinal))))
                traits |= Trait.Menu;
            if (flows)
                continue;
            traits |= part switch
            {
                "left" or "trai" or "leftcol" or "colleft" or "leftcolumn" or "leftside" or "leftpane" or "leftzone" or "cottrai" => Trait.Left,
                "right" or "phai" or "rightcol" or "colright" or "rightcolumn" or "rightside" or "rightpane" or "rightzone" or "cotphai" => Trait.Right,
                _ => Trait.None,
            };
        }

        return traits;
    }

    private static bool IsHidden(string[] tokens)
    {
        var hidden = false;
        foreach (var token in tokens)
        {
            if (token is "hidden" or "hide" or "d-none" or "sr-only" or "visually-hidden" or "screen-reader-text" or "element-invisible" or "hide-accessible" or "ms-hide" or "ms-hidden" or "ms-accessible" or "aui-helper-hidden" or "aui-helper-hidden-accessible"
                or "hidden-md" or "hidden-lg" or "hidden-desktop" or "d-md-none" or "d-lg-none" or "d-xl-none"
                || token.StartsWith("visible-xs", StringComparison.Ordinal) || token.StartsWith("visible-sm", StringComparison.Ordinal))
                hidden = true;
            else if ((token.StartsWith("d-", StringComparison.Ordinal) && !token.EndsWith("-none", StringComparison.Ordinal))
                || token.Contains(':', StringComparison.Ordinal)
                || token.StartsWith("visible-md", StringComparison.Ordinal) || token.StartsWith("visible-lg", StringComparison.Ordinal))
                return false;
        }

        return hidden;
    }

    private static void ReadGrid(string token, ref int column, ref int rank, ref int shift)
    {
        var parts = token.Split('-');
        if (parts is ["col", _, "push", _])
            shift = 1;
        if (parts is ["col", _, "pull", _])
            shift = -1;
        var (size, number) = parts switch
        {
            ["col", var s, var n] => (s, n),
            ["col", var n] => ("", n),
            ["large", var n] => ("lg", n),
            [var s] when s.StartsWith("span", StringComparison.Ordinal) => ("md", s[4..]),
            ["grid", var n] => ("md", n),
            _ => ("", ""),
        };
        var weight = size switch { "md" => 5, "lg" => 4, "sm" => 3, "xl" => 2, "" => 1, _ => 0 };
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and <= 24 && weight >= rank)
            (column, rank) = (width, weight);
    }
}
