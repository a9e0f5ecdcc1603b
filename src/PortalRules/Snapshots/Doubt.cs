using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>What is known about an unknown field: at most three candidates, kept for the question to a person.</summary>
/// <param name="Field">The field's name in the catalogue.</param>
/// <param name="Candidates">What was read but is not good enough to judge by; at most three.</param>
public sealed record Doubt(string Field, ImmutableArray<string> Candidates);
