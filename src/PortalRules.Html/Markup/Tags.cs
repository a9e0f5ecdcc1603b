namespace PortalRules.Html.Markup;

internal static class Tags
{
    public static Tag Of(string name) => name switch
    {
        "a" => Tag.A,
        "div" or "dl" or "dt" or "dd" or "fieldset" or "center" or "blockquote" or "pre" or "address" or "hr" or "details" or "summary"
            or "thead" or "tbody" or "tfoot" or "hgroup" or "marquee" or "legend" => Tag.Block,
        "span" => Tag.Span,
        "p" => Tag.P,
        "li" => Tag.Li,
        "ul" or "menu" => Tag.Ul,
        "ol" => Tag.Ol,
        "img" => Tag.Img,
        "td" => Tag.Td,
        "th" => Tag.Th,
        "tr" => Tag.Tr,
        "table" => Tag.Table,
        "caption" => Tag.Caption,
        "h1" => Tag.H1,
        "h2" => Tag.H2,
        "h3" => Tag.H3,
        "h4" => Tag.H4,
        "h5" => Tag.H5,
        "h6" => Tag.H6,
        "br" => Tag.Br,
        "i" => Tag.I,
        "em" => Tag.Em,
        "strong" or "b" => Tag.Strong,
        "script" => Tag.Script,
        "style" or "noscript" or "template" or "svg" or "math" or "select" or "datalist" or "object" or "canvas" or "noframes" or "textarea" => Tag.Skip,
        "option" => Tag.Option,
        "meta" => Tag.Meta,
        "link" => Tag.Link,
        "base" => Tag.Base,
        "title" => Tag.Title,
        "head" => Tag.Head,
        "body" => Tag.Body,
        "header" => Tag.Header,
        "footer" => Tag.Footer,
        "nav" => Tag.Nav,
        "main" => Tag.Main,
        "aside" => Tag.Aside,
        "section" => Tag.Section,
        "article" => Tag.Article,
        "figure" => Tag.Figure,
        "figcaption" => Tag.Figcaption,
        "form" => Tag.Form,
        "input" => Tag.Input,
        "iframe" => Tag.Iframe,
        "embed" => Tag.Embed,
        "video" => Tag.Video,
        "time" => Tag.Time,
        _ => Tag.Other,
    };

    public static bool IsHeading(this Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    /// <summary>Whether the element begins and ends a line.</summary>
    public static bool BreaksLine(this Tag tag) => tag is Tag.Block or Tag.P or Tag.Li or Tag.Ul or Tag.Ol or Tag.Td or Tag.Th or Tag.Tr or Tag.Table or Tag.Caption
        or >= Tag.H1 and <= Tag.H6 or Tag.Br or Tag.Header or Tag.Footer or Tag.Nav or Tag.Main or Tag.Aside or Tag.Section or Tag.Article
        or Tag.Figure or Tag.Figcaption or Tag.Form or Tag.Option or Tag.Body or Tag.Iframe or Tag.Video;
}
