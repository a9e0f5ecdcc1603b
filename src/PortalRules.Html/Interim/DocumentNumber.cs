using System.Text.RegularExpressions;

namespace PortalRules.Html;

internal sealed partial record DocumentNumber(int Start, int Length, string Number, string? Kind, string? IssuerSymbol)
{
    public static IReadOnlyList<DocumentNumber> Find(string text)
    {
        var found = new List<DocumentNumber>();
        foreach (Match m in Form().Matches(text))
        {
            var number = m.Value.Replace(" ", "", StringComparison.Ordinal);
            var symbol = m.Groups["s"].Value.Replace(" ", "", StringComparison.Ordinal);
            var dash = symbol.IndexOf('-', StringComparison.Ordinal);
            var first = dash < 0 ? symbol : symbol[..dash];
            var kind = first is "KH" or "QĐ" or "BC" or "TB" or "NQ" or "CT" or "TT" or "NĐ" or "GM" or "TTr" ? first : "CV";
            found.Add(new DocumentNumber(m.Index, m.Length, number, kind, symbol));
        }

        return found;
    }

    [GeneratedRegex(@"\d{1,5} ?/ ?(?:\d{4} ?/ ?)?(?<s>[A-ZĐƯÂÔ][A-Za-zĐƯÂÔ&]*(?: ?- ?[A-ZĐƯÂÔ][A-Za-zĐƯÂÔ]*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
