using System.Text;
using PortalRules.Text;

namespace PortalRules.Html.Sources;

/// <summary>Reads bytes that are no Unicode: what their words prove goes before what is declared, and what is declared before windows-1258.</summary>
internal static class WesternBytes
{
    private const int FewestWords = 5;

    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static string Decode(ReadOnlySpan<byte> body, Encoding? declared)
    {
        if (LegacyText.Convert(Windows1252.GetString(body)) is { } converted)
            return converted;
        var vietnamese = VietnameseText.Compose(Windows1258.GetString(body));
        if (declared is null || declared.CodePage == Windows1258.CodePage)
            return vietnamese;
        var text = VietnameseText.Compose(declared.GetString(body));
        return IsVietnamese(vietnamese) && !IsVietnamese(text) ? vietnamese : text;
    }

    private static bool IsVietnamese(ReadOnlySpan<char> html)
    {
        int syllables = 0, others = 0;
        var runs = new MarkupRuns(html);
        while (runs.MoveNext())
        {
            var words = new LegacyWords(runs.Text);
            while (words.MoveNext())
            {
                if (words.IsSyllable())
                    syllables++;
                else if (!words.IsSign)
                    others++;
            }
        }

        return syllables >= FewestWords && syllables > others * 3;
    }
}
