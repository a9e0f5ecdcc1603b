namespace PortalRules.Html.Styles;

/// <summary>What a style says of the size of an element.</summary>
internal sealed record SizeRule(Extent Width, Extent Height, Extent MaxWidth)
{
    public static SizeRule Nothing { get; } = new(default, default, default);

    public bool IsNothing => Width.Kind is ExtentKind.None && Height.Kind is ExtentKind.None && MaxWidth.Kind is ExtentKind.None;

    /// <summary>Reads the declarations of a block or of a <c>style</c> attribute; the last of a name counts.</summary>
    public static SizeRule Parse(ReadOnlySpan<char> declarations)
    {
        Extent width = default, height = default, most = default;
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            var name = declaration[..colon].Trim();
            if (name.Equals("width", StringComparison.OrdinalIgnoreCase))
                width = Later(width, declaration[(colon + 1)..]);
            else if (name.Equals("height", StringComparison.OrdinalIgnoreCase))
                height = Later(height, declaration[(colon + 1)..]);
            else if (name.Equals("max-width", StringComparison.OrdinalIgnoreCase))
                most = Later(most, declaration[(colon + 1)..]);
        }

        return width.Kind is ExtentKind.None && height.Kind is ExtentKind.None && most.Kind is ExtentKind.None ? Nothing : new SizeRule(width, height, most);
    }

    /// <summary>This, where it says something, over another.</summary>
    public SizeRule Over(SizeRule other) => other.IsNothing ? this : new SizeRule(First(Width, other.Width), First(Height, other.Height), First(MaxWidth, other.MaxWidth));

    private static Extent First(Extent own, Extent other) => own.Kind is ExtentKind.None ? other : own;

    private static Extent Later(Extent before, ReadOnlySpan<char> value) => Extent.Parse(value) is { Kind: not ExtentKind.None } later ? later : before;
}
