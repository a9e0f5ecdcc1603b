namespace PortalRules.Rules;

/// <summary>A number that was counted: exact where both ends are equal, else known to lie between them.</summary>
/// <param name="Least">The least that it can be; a share from 0 to 1.</param>
/// <param name="Most">The most; <see langword="null"/> where there is no end, because the capture is incomplete.</param>
public sealed record ProofRange(decimal Least, decimal? Most);
