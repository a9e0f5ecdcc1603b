using System.Text.RegularExpressions;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting.Csv;

/// <summary>Text of pages and packs as a cell that no spreadsheet takes for a formula.</summary>
internal static partial class CsvText
{
    // A cell of Excel holds 32,767 characters.
    private const int Longest = 8000;

    /// <summary>One line without control characters. An apostrophe stands before what would begin a formula, also at a separator: the file may be opened with the other one.</summary>
    public static string Of(string? text) => Formula().Replace(DisplayText.Shorten(DisplayText.Clean(text), Longest), "${before}'${sign}");

    [GeneratedRegex("(?<before>^|[,;][\"']*)(?<sign>[=+@＝＋－＠﹦﹢﹣﹫−-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formula();
}
