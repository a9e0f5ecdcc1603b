namespace PortalRules.Reports;

/// <summary>What office files say of who sends them. What is not set is left as a dotted line, to be filled in by hand.</summary>
public sealed record OfficeFormatterOptions
{
    /// <summary><c>vi</c> (the default) or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The agency that reports (UBND huyện Cẩm Thủy); <see langword="null"/>, the default: a dotted line.</summary>
    public string? Agency { get; init; }

    /// <summary>The agency above it, printed over its name; <see langword="null"/>, the default: none.</summary>
    public string? SuperiorAgency { get; init; }

    /// <summary>The place before the date (Cẩm Thủy); <see langword="null"/>, the default: a dotted line.</summary>
    public string? Place { get; init; }

    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    internal OfficeFormatterOptions Checked(string parameter) => Language is "vi" or "en"
        ? this
        : throw new ArgumentException($"Language is \"{Language}\"; it must be \"vi\" or \"en\".", parameter);
}
