using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Surveys;

/// <summary>A cell of an annex.</summary>
public sealed record AnnexCell
{
    /// <summary>What is printed; numbers and dates as Vietnamese offices write them (2.079; 31/03/2023).</summary>
    public required string Text { get; init; }

    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day, where it is one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The outcomes that it stands for, where it holds marks.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];
}
