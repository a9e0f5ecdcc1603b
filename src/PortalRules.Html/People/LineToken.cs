namespace PortalRules.Html.People;

/// <summary>A piece of a list of people in the order of the page.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">Its value.</param>
/// <param name="Node">The element of its line.</param>
internal sealed record LineToken(LineTokenKind Kind, string Text, int Node)
{
    /// <summary>The position that the same line gives to a name.</summary>
    public string? Position { get; init; }

    /// <summary>Whether a label says so.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Whether a position is meant for all names that follow ("Các Phó Chủ tịch:").</summary>
    public bool IsForAll { get; init; }
}
