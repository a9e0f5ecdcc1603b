namespace PortalRules.Reports;

/// <summary>How the web page is written.</summary>
public sealed record HtmlFormatterOptions
{
    /// <summary><c>vi</c> (the default) or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The most findings shown per rule and portal, from 1; by default 1,000. The others are counted; the JSON report has all.</summary>
    public int MostFindings { get; init; } = 1000;

    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    internal HtmlFormatterOptions Checked(string parameter)
    {
        var wrong = new List<string>();
        if (Language is not ("vi" or "en"))
            wrong.Add($"Language is \"{Language}\"; it must be \"vi\" or \"en\".");
        if (MostFindings < 1)
            wrong.Add($"MostFindings is {MostFindings}; it must be at least 1.");
        return wrong.Count == 0 ? this : throw new ArgumentException(string.Join(' ', wrong), parameter);
    }
}
