namespace PortalRules.Accuracy;

/// <summary>A fact as text: of the truth or as it was read.</summary>
/// <param name="Kind">The kind of fact, as the table names it.</param>
/// <param name="Key">What truth and reading are matched by; equal keys are matched in their order.</param>
/// <param name="Shown">How a miss names it.</param>
/// <param name="Url">Where it stands on the portal.</param>
/// <param name="Fields">Its measured fields; a truth may accept several values, joined by <c>||</c>.</param>
internal sealed record Row(string Kind, string Key, string Shown, string Url, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The value of a field that is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value of a field that is known to be absent.</summary>
    public const string None = "none";
}
