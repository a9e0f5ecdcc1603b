using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Reports.Html;

/// <summary>What every block of a report needs: the report, the words of its language, and the sheet to write on.</summary>
internal sealed class HtmlContext(CheckReport report, HtmlFormatterOptions options, HtmlSheet sheet)
{
    public CheckReport Report { get; } = report;

    public HtmlFormatterOptions Options { get; } = options;

    public HtmlSheet Sheet { get; } = sheet;

    /// <summary>The text report's own words; nothing is written on its sheet.</summary>
    public PlainContext Plain { get; } = new(report, new TextFormatterOptions { Language = options.Language }, new TextSheet(width: 100, colour: false));

    /// <summary>Before each anchor, where a page holds several reports.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The level of the headings of blocks, 2 or more.</summary>
    public int Level { get; init; } = 2;

    /// <summary>The number of a rule in the page, by which its filter finds it; empty where there is no filter.</summary>
    public IReadOnlyDictionary<string, string> RuleNumbers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Heading(int below = 0) => (Level + below) switch { 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };

    public string Say(LocalizedText text) => Plain.Say(text);

    public string Say(string vi, string en) => Plain.Say(vi, en);

    public string Number(decimal number) => Plain.Number(number);
}
