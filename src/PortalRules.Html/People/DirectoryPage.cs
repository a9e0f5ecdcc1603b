using PortalRules.Snapshots;

namespace PortalRules.Html.People;

/// <summary>What one page says of people in office.</summary>
/// <param name="Officials">The people it lists.</param>
/// <param name="Loose">People whom it lists if a menu names the page for people; the page itself does not say.</param>
/// <param name="IsDoubtful">Whether it evidently lists people, most of whom could not be read.</param>
internal sealed record DirectoryPage(IReadOnlyList<Official> Officials, IReadOnlyList<Official> Loose, bool IsDoubtful)
{
    public static DirectoryPage None { get; } = new([], [], IsDoubtful: false);

    /// <summary>The same, without room for more.</summary>
    public DirectoryPage Trimmed() => Officials.Count == 0 && Loose.Count == 0 && !IsDoubtful ? None : new([.. Officials], [.. Loose], IsDoubtful);
}
