using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting.JUnit;

/// <summary>Text that XML 1.0 can hold.</summary>
internal static class JUnitText
{
    private const int Longest = 2000;

    /// <summary>One line, cleaned and, where it is very long, shortened; the characters that XML forbids are replaced. What belongs to a finding stays indented.</summary>
    public static string Of(string text)
    {
        var indent = text.StartsWith("  ", StringComparison.Ordinal) ? "  " : "";
        return indent + DisplayText.Shorten(DisplayText.Clean(text), Longest).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
    }
}
