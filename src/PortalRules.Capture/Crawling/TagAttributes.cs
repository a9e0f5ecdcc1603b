namespace PortalRules.Capture.Crawling;

/// <summary>The attributes of one tag that matter to a crawler; of each name the first counts.</summary>
internal ref struct TagAttributes
{
    public ReadOnlySpan<char> Href;
    public ReadOnlySpan<char> Source;
    public ReadOnlySpan<char> Relation;
    public ReadOnlySpan<char> Type;
    public ReadOnlySpan<char> HttpEquiv;
    public ReadOnlySpan<char> Content;

    public void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name.Equals("href", StringComparison.OrdinalIgnoreCase))
            Set(ref Href, value);
        else if (name.Equals("src", StringComparison.OrdinalIgnoreCase))
            Set(ref Source, value);
        else if (name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            Set(ref Relation, value);
        else if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
            Set(ref Type, value);
        else if (name.Equals("http-equiv", StringComparison.OrdinalIgnoreCase))
            Set(ref HttpEquiv, value);
        else if (name.Equals("content", StringComparison.OrdinalIgnoreCase))
            Set(ref Content, value);
    }

    private static void Set(ref ReadOnlySpan<char> attribute, ReadOnlySpan<char> value)
    {
        if (attribute.IsEmpty)
            attribute = value;
    }
}
