using PortalRules.Rules;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Reports.Html;

/// <summary>What every block of a survey needs. Portals and rules are numbered in their order; anchors and filters go by these numbers, never by names from outside.</summary>
internal sealed class SurveyContext
{
    private readonly Dictionary<string, string> _portals;
    private readonly HtmlWords _words;

    public SurveyContext(Survey survey, HtmlFormatterOptions options, HtmlSheet sheet)
    {
        (Survey, Options, Sheet) = (survey, options, sheet);
        _words = new HtmlWords(options.Language);
        _portals = survey.Rows.Select((r, i) => (r.Portal.Id, i)).DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, p => Digits(p.i), StringComparer.Ordinal);
        RuleNumbers = survey.Rules.Select((r, i) => (r.Id, i)).DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, r => Digits(r.i), StringComparer.Ordinal);
        Rules = survey.Rules.DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    public Survey Survey { get; }

    public HtmlFormatterOptions Options { get; }

    public HtmlSheet Sheet { get; }

    public IReadOnlyDictionary<string, string> RuleNumbers { get; }

    public IReadOnlyDictionary<string, RuleDescriptor> Rules { get; }

    public string Language => Options.Language;

    public string Say(LocalizedText text) => _words.Say(text);

    public string Say(string vi, string en) => _words.Say(vi, en);

    public string Number(decimal number) => _words.Number(number);

    public string Percent(decimal share) => _words.Percent(share);

    public string NumberOf(SurveyRow row) => _portals[row.Portal.Id];

    /// <summary>Leads to what was found on a portal; only its name where there is no report.</summary>
    public void Link(SurveyRow row)
    {
        if (row.ReportFile is null)
            Sheet.Text(row.Portal.Unit);
        else
            Sheet.Write("a", row.Portal.Unit, ("href", $"#c{NumberOf(row)}"));
    }

    /// <summary>The outcome of a result; a miss of what is only recommended is no breach.</summary>
    public Mark MarkOf(SurveyResult result) => Mark.Of(result.Outcome, Rules.TryGetValue(result.Rule, out var rule) ? rule.Obligation : Obligation.Must);

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
