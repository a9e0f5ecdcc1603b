using System.Buffers;
using System.Text;

namespace PortalRules.Html.Sources;

/// <summary>
/// Turns pages, or the parts of pages, that were written in TCVN3 or VNI into Unicode, where their words prove it: as they stand they make no sense,
/// in the old encoding nearly all of them are Vietnamese syllables. A font of that encoding that the page names is supporting evidence.
/// </summary>
internal static class LegacyText
{
    private const int FewestWords = 8;
    private const int FewestWordsWithFont = 2;
    private static readonly SearchValues<char> Letters = SearchValues.Create("\u00B8\u00B9ÏÑ\u00EE\u00EF\u00F0\u00F1");

    /// <summary>Whether a page may hold such text: a scan for letters that they use often and Unicode Vietnamese never, and for their fonts.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> html) =>
        html.ContainsAny(Letters) || LegacyFonts.AreNamedIn(html);

    /// <summary>The page in Unicode, or <see langword="null"/> where nothing is proven and it must stay as it is.</summary>
    public static string? Convert(ReadOnlySpan<char> html)
    {
        var expanded = LegacyFonts.AreNamedIn(html) ? CharacterReferences.Expand(html) : null;
        var text = expanded ?? html;
        var evidence = new LegacyEvidence();
        var runs = new MarkupRuns(text);
        while (runs.MoveNext())
            evidence.Add(runs.Text);
        var encoding = Proven(evidence, text);
        return encoding is LegacyEncoding.None ? null : Convert(text, encoding, isWhole: evidence.Unicode * 20 < evidence.For(encoding));
    }

    private static LegacyEncoding Proven(in LegacyEvidence evidence, ReadOnlySpan<char> html)
    {
        var encoding = evidence.Vni > evidence.Tcvn3 ? LegacyEncoding.Vni : LegacyEncoding.Tcvn3;
        var (words, others) = (evidence.For(encoding), Math.Min(evidence.Vni, evidence.Tcvn3));
        var isNamed = LegacyFonts.AreNamedIn(html, encoding);
        return words >= (isNamed ? FewestWordsWithFont : FewestWords) && words > others * (isNamed ? 1 : 3) && MakesSense(evidence, encoding) ? encoding : LegacyEncoding.None;
    }

    private static bool MakesSense(in LegacyEvidence evidence, LegacyEncoding encoding) => evidence.For(encoding) * 10 >= evidence.Senseless * 7;

    private static string Convert(ReadOnlySpan<char> html, LegacyEncoding encoding, bool isWhole)
    {
        var result = new StringBuilder(html.Length);
        var done = 0;
        var runs = new MarkupRuns(html);
        while (runs.MoveNext())
        {
            var evidence = new LegacyEvidence();
            evidence.Add(runs.Text);
            if (evidence.Unicode > 0 || !(isWhole || (evidence.For(encoding) > 0 && MakesSense(evidence, encoding))))
                continue;
            result.Append(html[done..runs.Start]);
            Convert(runs.Text, encoding, runs.Capitals && encoding is LegacyEncoding.Tcvn3, result);
            done = runs.Start + runs.Length;
        }

        return result.Append(html[done..]).ToString();
    }

    private static void Convert(ReadOnlySpan<char> run, LegacyEncoding encoding, bool capitals, StringBuilder result)
    {
        var meant = new char[run.Length];
        var length = 0;
        var done = 0;
        var words = new LegacyWords(run);
        while (words.MoveNext())
        {
            if (words.IsSign)
                continue;
            run[done..words.Start].CopyTo(meant.AsSpan(length));
            length += words.Start - done;
            length += LegacyWords.Convert(words.Word, meant.AsSpan(length), encoding);
            done = words.End;
        }

        run[done..].CopyTo(meant.AsSpan(length));
        length += run.Length - done;
        if (capitals)
            MemoryExtensions.ToUpperInvariant(meant.AsSpan(0, length).ToArray(), meant);
        result.Append(meant, 0, length);
    }
}
