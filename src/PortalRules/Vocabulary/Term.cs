using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>A label of the vocabulary with what else it is called.</summary>
/// <param name="Id">The id by which rules name it.</param>
/// <param name="Label">The label as offices print it.</param>
/// <param name="Also">Accepted other names.</param>
/// <param name="Misspelt">Frequent misspellings, accepted as the same label.</param>
public sealed record Term(string Id, string Label, ImmutableArray<string> Also, ImmutableArray<string> Misspelt)
{
    /// <summary>Abbreviations under which offices print it (TTHC, CĐS), accepted as the same label.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>Labels that look like it and mean something else: where one of them stands, this one is not asked about.</summary>
    public ImmutableArray<string> Apart { get; init; } = [];

    /// <summary>Everything that is accepted as this label: the label, other names, abbreviations, misspellings.</summary>
    public ImmutableArray<string> Forms => [Label, .. Also, .. Abbreviations, .. Misspelt];
}
