using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>A value that a rule took from a parameter.</summary>
/// <param name="Name">The parameter's name, without its pack.</param>
/// <param name="Value">The value of the day, for people.</param>
/// <param name="IsInferred">Whether no text sets it.</param>
public sealed record ProofParameter(string Name, LocalizedText Value, bool IsInferred);
