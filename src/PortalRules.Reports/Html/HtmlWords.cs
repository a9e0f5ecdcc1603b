using PortalRules.Language;
using PortalRules.Text;

namespace PortalRules.Reports.Html;

/// <summary>Texts and numbers in the language of the page.</summary>
internal sealed record HtmlWords(string Language)
{
    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vi, string en) => Language is "en" ? en : vi;

    public string Number(decimal number) => Say(Words.Number(number));

    public string Percent(decimal share) => Say(Words.Share(decimal.Round(share, 3)));

    public static string Date(DateOnly day) => Words.Date(day).Vi;
}
