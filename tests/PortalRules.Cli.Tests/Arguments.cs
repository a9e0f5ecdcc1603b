using System.Text.RegularExpressions;

namespace PortalRules.Cli.Tests;

/// <summary>Splits a command line at spaces; double quotes hold words together.</summary>
internal static partial class Arguments
{
    public static IEnumerable<string> Split(string line) =>
        Word().Matches(line).Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal));

    [GeneratedRegex("""("[^"]*"|[^\s"])+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
