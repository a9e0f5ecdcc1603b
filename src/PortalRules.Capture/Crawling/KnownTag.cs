namespace PortalRules.Capture.Crawling;

/// <summary>The elements that bear addresses, and those whose content is no text.</summary>
internal static class KnownTag
{
    public const int None = 0;
    public const int Anchor = 1;
    public const int Frame = 2;
    public const int Script = 3;
    public const int Image = 4;
    public const int Base = 5;
    public const int Link = 6;
    public const int Meta = 7;
    public const int Style = 8;
    public const int TextArea = 9;

    public static int Of(ReadOnlySpan<char> name)
    {
        if (name.Length > 8)
            return None;
        Span<char> lower = stackalloc char[8];
        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "a" or "area" => Anchor,
            "frame" or "iframe" => Frame,
            "script" => Script,
            "img" => Image,
            "base" => Base,
            "link" => Link,
            "meta" => Meta,
            "style" => Style,
            "textarea" => TextArea,
            _ => None,
        };
    }
}
