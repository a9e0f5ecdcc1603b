using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PortalRules.Text;

/// <summary>
/// How Vietnamese is compared: NFC, white space collapsed, one tone placement (hoà = hòa),
/// one đ (U+0110, U+00D0 and U+0189 look alike), no case.
/// </summary>
internal static class VietnameseText
{
    private const int ShortText = 256;
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    // In an open syllable both "oà" and "òa" are written; the second (older) style is the folded one.
    private static readonly FrozenDictionary<string, string> OldTonePlacement = MoveTones(["oa", "oe", "uy"], toFirst: true);

    private static readonly FrozenDictionary<string, string> TonesAfterQ = MoveTones(["uy", "ua", "ue"], toFirst: false);

    /// <summary>NFC with white space collapsed and look-alike đ unified; case and tone placement as written.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var source = Compose(text);
        if (IsClean(source))
            return source;
        var result = new StringBuilder(source.Length);
        var pendingSpace = false;
        foreach (var c in source)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (IsInvisible(c))
                continue;
            if (pendingSpace)
                result.Append(' ');
            pendingSpace = false;
            result.Append(c switch { '\u00D0' or '\u0189' => 'Đ', '\u00F0' or '\u0256' => 'đ', _ => c });
        }

        // A letter and its mark may have had something invisible between them.
        return Compose(result.ToString());
    }

    /// <summary>The form in which two texts are the same text: <see cref="Clean"/>, lower case, one tone placement.</summary>
    public static string Fold(string? text)
    {
        var clean = Clean(text);
        char[]? rented = null;
        var folded = clean.Length <= ShortText ? stackalloc char[ShortText] : rented = ArrayPool<char>.Shared.Rent(clean.Length);
        folded = folded[..clean.AsSpan().ToLowerInvariant(folded)];
        UnifyTonePlacement(folded);
        var result = folded.SequenceEqual(clean) ? clean : folded.ToString();
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>The folded label: <see cref="Fold"/> with punctuation and symbols read as white space.</summary>
    public static string FoldLabel(string? text) => SpacePunctuation(Fold(text));

    /// <summary>The diacritic-free key of a label: lower case letters a–z, digits, single spaces.</summary>
    public static string Key(string? text) => SpacePunctuation(StripDiacritics(Fold(text)));

    /// <summary>Whether a folded text carries no Vietnamese diacritic at all.</summary>
    public static bool HasNoDiacritics(string folded) => string.Equals(StripDiacritics(folded), folded, StringComparison.Ordinal);

    /// <summary>Removes tone and shape marks and turns đ into d; the rest stays.</summary>
    public static string StripDiacritics(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (IsMark(c))
                continue;
            result.Append(c switch { 'đ' => 'd', 'Đ' => 'D', _ => c });
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>1 − (edit distance with neighbours swapped ÷ the longer length); 1 for two empty texts.</summary>
    public static double Similarity(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 1 : 1 - ((double)Distance(a, b) / longer);
    }

    /// <summary>Whether a character belongs to the letter before it.</summary>
    internal static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>Whether cleaning drops a character: nobody sees it, and it is no white space.</summary>
    internal static bool IsInvisible(char c) => Invisible.Contains(c) || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>NFC of any text: half surrogate pairs and noncharacters, on which normalisation throws, become U+FFFD.</summary>
    internal static string Compose(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        whole = whole.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        return whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC);
    }

    // Most texts are clean already, and need no copy.
    private static bool IsClean(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if ((c == ' ' && last == ' ') || (c != ' ' && char.IsWhiteSpace(c)) || IsInvisible(c) || c is '\u00D0' or '\u0189' or '\u00F0' or '\u0256')
                return false;
            last = c;
        }

        return last != ' ';
    }

    private static string SpacePunctuation(string text)
    {
        var result = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !IsMark(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (pendingSpace)
                result.Append(' ');
            pendingSpace = false;
            result.Append(c);
        }

        return result.ToString();
    }

    private static void UnifyTonePlacement(Span<char> text)
    {
        if (System.Text.Ascii.IsValid(text))
            return;
        var placement = OldTonePlacement.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('o' or 'u') || text[i + 1] < '\u0080' || !placement.TryGetValue(text.Slice(i, 2), out var replacement))
                continue;
            var open = i + 2 >= text.Length || !(char.IsLetter(text[i + 2]) || IsMark(text[i + 2]));
            var afterQ = i > 0 && text[i - 1] == 'q';
            if (open && !afterQ)
                replacement.CopyTo(text[i..]);
        }

        MoveTonesAfterQ(text);
    }

    // "qu" is one consonant, which bears no tone: qúy is quý, qũy is quỹ, qủa is quả.
    private static void MoveTonesAfterQ(Span<char> text)
    {
        var tones = TonesAfterQ.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = text; rest.IndexOf('q') is var q && q >= 0 && q + 2 < rest.Length; rest = rest[(q + 1)..])
        {
            var marked = q + 3 < rest.Length && IsMark(rest[q + 3]);
            if (!marked && tones.TryGetValue(rest.Slice(q + 1, 2), out var replacement))
                replacement.CopyTo(rest[(q + 1)..]);
        }
    }

    private static FrozenDictionary<string, string> MoveTones(IReadOnlyList<string> pairs, bool toFirst)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
        {
            foreach (var pair in pairs)
            {
                var (onFirst, onSecond) = (Compose($"{pair[0]}{tone}{pair[1]}"), Compose($"{pair}{tone}"));
                map[toFirst ? onSecond : onFirst] = toFirst ? onFirst : onSecond;
            }
        }

        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
