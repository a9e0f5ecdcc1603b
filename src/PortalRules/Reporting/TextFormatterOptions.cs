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

    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    internal TextFormatterOptions Checked(string parameter)
    {
        var wrong = new List<string>();
        if (Language is not ("vi" or "en"))
            wrong.Add($"Language is \"{Language}\"; it must be \"vi\" or \"en\".");
        if (Width is < 40 or > 1000)
            wrong.Add($"Width is {Width}; it must be 40 to 1000 columns.");
        if (MostPlaces < 1)
            wrong.Add($"MostPlaces is {MostPlaces}; it must be at least 1.");
        if (MostFindings < 1)
            wrong.Add($"MostFindings is {MostFindings}; it must be at least 1.");
        return wrong.Count == 0 ? this : throw new ArgumentException(string.Join(' ', wrong), parameter);
    }
}
