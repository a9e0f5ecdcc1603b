namespace PortalRules.Snapshots;

/// <summary>A banner: one image, target and zone, however many pages bear it.</summary>
public sealed record Banner : Fact
{
    /// <summary>The image's address; empty for a banner of text alone.</summary>
    public string Image { get; init; } = "";

    /// <summary>SHA-256 of the image file, lower-case hexadecimal; unknown where the file is not in the capture.</summary>
    public Known<string?> ImageHash { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Text beside or under the image, and titles of the link; unknown where only the picture could tell.</summary>
    public Known<string?> Text { get; init; }

    /// <summary>The <c>alt</c> text; empty where there is none.</summary>
    public string Alt { get; init; } = "";

    /// <summary>Where it leads; known to be none for a picture without a link.</summary>
    public Known<PortalUrl?> Target { get; init; }

    /// <summary><c>header</c>, <c>left</c>, <c>center</c>, <c>right</c>, <c>slider</c> or <c>footer</c>.</summary>
    public Known<string?> Zone { get; init; }

    /// <summary>Width in CSS pixels.</summary>
    public Known<int> Width { get; init; }

    /// <summary>Height in CSS pixels.</summary>
    public Known<int> Height { get; init; }

    /// <summary>The part of the first screen that it covers, 0 to 1; only a rendered page tells.</summary>
    public Known<decimal> AreaShare { get; init; } = Known<decimal>.Unknown(UnknownReason.NotCaptured);

    /// <summary>How many pages bear it.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The most copies seen on one page.</summary>
    public int Copies { get; init; } = 1;
}
