namespace PortalRules.Snapshots;

/// <summary>A link; kept once per text, target and zone.</summary>
public sealed record Link : Fact
{
    /// <summary>The visible text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The address as written.</summary>
    public required string Url { get; init; }

    /// <summary>The resolved address.</summary>
    public Known<PortalUrl?> Target { get; init; }

    /// <summary>The first page that bears it: least depth, then address order.</summary>
    public string Page { get; init; } = "";

    /// <summary>Depth of that page; 0 is the home page.</summary>
    public int PageDepth { get; init; }

    /// <summary>How many pages bear it.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary>The HTTP status of its target; 0 where no answer came.</summary>
    public Known<int> Status { get; init; } = Known<int>.Unknown(UnknownReason.NotCaptured);

    /// <summary><c>header</c>, <c>main</c>, <c>left</c>, <c>center</c>, <c>right</c>, <c>slider</c> or <c>footer</c>.</summary>
    public string Zone { get; init; } = "center";
}
