using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Heights of rows.</summary>
internal static class SheetRows
{
    /// <summary>One line of twelve points.</summary>
    public const double LineHeight = 16.5;

    private const double MostHeight = 409; // of the format

    /// <summary>The height that a text needs in a width of so many characters; capitals are broad, so a little more.</summary>
    public static double HeightOf(string text, double width)
    {
        var lines = text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(DisplayText.Width(line) * 1.15 / width)));
        return Math.Min(MostHeight, lines * LineHeight);
    }
}
