namespace PortalRules.Reporting;

/// <summary>How the Markdown report is laid out.</summary>
public sealed record MarkdownFormatterOptions
{
    /// <summary><c>vi</c> (the default) or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The most places shown per finding, from 1; by default 3. The others are counted.</summary>
    public int MostPlaces { get; init; } = 3;

    /// <summary>The most findings shown per rule, from 1; by default 50. The others are counted; the JSON report has all.</summary>
    public int MostFindings { get; init; } = 50;
}
