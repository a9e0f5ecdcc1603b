using System.Collections.Immutable;
using PortalRules.Checking;

namespace PortalRules.Reporting;

/// <summary>How the text report is laid out.</summary>
public sealed record TextFormatterOptions
{
    /// <summary><c>vi</c> (the default) or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The most columns of a line, 40 to 1,000; by default 100. Combining marks count 0, wide characters 2.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether to colour with ANSI sequences, for a terminal; by default not.</summary>
    public bool Colour { get; init; }

    /// <summary>The most places shown per finding, from 1; by default 3. The others are counted.</summary>
    public int MostPlaces { get; init; } = 3;

    /// <summary>The most findings shown per rule, from 1; by default 50. The others are counted; the JSON report has all.</summary>
    public int MostFindings { get; init; } = 50;

    /// <summary>Results with their whole proof, from <see cref="PortalChecker.Explain"/>, that are told after the report, in this order; by default none.</summary>
    public ImmutableArray<RuleResult> Explained { get; init; } = [];
}
