using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Reports.Tables;

/// <summary>Words of office files in one language; what the text report has words for is said with them.</summary>
internal sealed record ReportWords(string Language)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vi, string en) => Language is "en" ? en : vi;

    public string Number(decimal number) => Say(Words.Number(number));

    public static string Date(DateOnly day) => Words.Date(day).Vi;

    public string Upper(string text) => text.ToUpper(Vietnamese);

    /// <summary>What the words of the text report need.</summary>
    public PlainContext Context(CheckReport report) =>
        new(report, new TextFormatterOptions { Language = Language }, new TextSheet(100, colour: false));

    /// <summary>The unit that runs the portal of a report.</summary>
    public static string UnitOf(CheckReport report) => report.Portal.Unit ?? report.Portal.Name.Or(null) ?? report.Portal.Identity;

    /// <summary>The law on which a rule stands, one citation a line.</summary>
    public static string Basis(PlainContext context, RuleResult result) => string.Join('\n', result.Rule.Basis.Select(b => Citations.Cite(context, b)));

    /// <summary>The lines beneath an annex; the first says that they are notes.</summary>
    public ImmutableArray<string> Notes(AnnexTable table) => table.Footer is [var first, .. var others] && !first.StartsWith("Ghi chú", StringComparison.OrdinalIgnoreCase)
        ? [$"{Say("Ghi chú", "Note")}: {first}", .. others]
        : table.Footer;
}
