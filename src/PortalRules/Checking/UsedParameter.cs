using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>A parameter that a rule used, with the value that counted.</summary>
/// <param name="Name">PACK/NAME.</param>
/// <param name="Value">The value, for people; of a list of more than 20 entries the first ones and how many there are.</param>
/// <param name="IsTailored">Whether the office set it.</param>
/// <param name="IsInferred">Whether no text sets it and the pack's author inferred it; never for a value that the office set.</param>
public sealed record UsedParameter(string Name, LocalizedText Value, bool IsTailored, bool IsInferred);
