namespace PortalRules.Snapshots;

/// <summary>How completely a kind of fact was captured. Absence can be proved only by a complete look.</summary>
/// <param name="IsComplete">Whether all facts of the kind were captured.</param>
/// <param name="Since">For dated facts: complete from this day on, although older ones are missing.</param>
/// <param name="Note">What was not looked at, for people; <see langword="null"/> where complete.</param>
public sealed record Completeness(bool IsComplete, DateOnly? Since = null, string? Note = null)
{
    /// <summary>Everything was captured.</summary>
    public static Completeness Complete { get; } = new(IsComplete: true);

    /// <summary>Something may be missing.</summary>
    /// <param name="note">What was not looked at, for people.</param>
    /// <returns>The completeness.</returns>
    public static Completeness Incomplete(string note) => new(IsComplete: false, Since: null, note);
}
