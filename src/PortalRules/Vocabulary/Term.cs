using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>A label of the vocabulary with what else it is called.</summary>
/// <param name="Id">The id by which rules name it.</param>
/// <param name="Label">The label as offices print it.</param>
/// <param name="Also">Accepted other names.</param>
/// <param name="Misspelt">Frequent misspellings, accepted as the same label.</param>
public sealed record Term(string Id, string Label, ImmutableArray<string> Also, ImmutableArray<string> Misspelt);
