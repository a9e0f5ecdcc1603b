namespace PortalRules.Checking.Weakenings;

/// <summary>What came of a weakening.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Subject">The rule's id, or the parameter (<c>$quota</c>).</param>
/// <param name="Weakening">What was changed.</param>
/// <param name="NoticedBy">The first case that came out differently; <see langword="null"/> where none did.</param>
internal sealed record WeakeningResult(string Pack, string Subject, Weakening Weakening, string? NoticedBy);
