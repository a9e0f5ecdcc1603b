using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>What every section of the text report needs: the report, the language, and the sheet to write on.</summary>
internal sealed record PlainContext(CheckReport Report, TextFormatterOptions Options, TextSheet Sheet)
{
    public string Say(LocalizedText text) => text.In(Options.Language);

    public string Say(string vi, string en) => string.Equals(Options.Language, "en", StringComparison.Ordinal) ? en : vi;

    /// <summary>A number as Vietnam prints it: 2.079; in English 2079.</summary>
    public string Number(decimal number) => Say(Words.Number(number));

    public string Number(int number) => Say(Words.Number(number));

    public static string Date(DateOnly day) => Words.Date(day).Vi;

    /// <summary>Id and title, the heading of a rule.</summary>
    public string Name(RuleResult result) => $"{result.Rule.Id} – {Say(result.Rule.Title)}";
}
