using System.Collections.Frozen;

namespace PortalRules.Text;

/// <summary>
/// Whether a word can be one Vietnamese syllable: an initial, a rime, at most one tone, and a sharp or heavy tone before p, t, c, ch.
/// Bytes read in a wrong encoding hardly ever give such words.
/// </summary>
internal static class VietnameseSyllable
{
    private const int Longest = 7;
    private const char Sharp = '\u0301';
    private const char Heavy = '\u0323';

    private static readonly FrozenDictionary<char, (char Letter, char Tone)> Tones = ToneTable();

    private static readonly FrozenSet<string> Initials =
        Words(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x", StringSplitOptions.None);

    private static readonly FrozenSet<string> Rimes = Words(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
        i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu
        ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        y ych ynh yt yêm yên yêng yêt yêu
        """,
        StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the word, in any case but composed (NFC), is a syllable of Vietnamese.</summary>
    public static bool IsOne(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> letters = stackalloc char[Longest];
        var tone = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            if (!Tones.TryGetValue(c, out var parts))
            {
                letters[i] = c;
                continue;
            }

            if (tone != '\0')
                return false;
            (letters[i], tone) = parts;
        }

        return IsOne(letters[..word.Length], tone);
    }

    private static bool IsOne(ReadOnlySpan<char> letters, char tone)
    {
        if (letters[^1] is 'p' or 't' or 'c' || letters.EndsWith("ch"))
        {
            if (tone is not (Sharp or Heavy))
                return false;
        }

        var initials = Initials.GetAlternateLookup<ReadOnlySpan<char>>();
        var rimes = Rimes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = 0; cut <= Math.Min(3, letters.Length - 1); cut++)
        {
            if (initials.Contains(letters[..cut]) && rimes.Contains(letters[cut..]) && (letters[0] != 'q' || letters[1] == 'u'))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Words(string text, StringSplitOptions options) =>
        text.Split([' ', '\r', '\n'], options).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<char, (char Letter, char Tone)> ToneTable()
    {
        var table = new Dictionary<char, (char, char)>();
        foreach (var letter in "aăâeêioôơuưy")
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
                table[VietnameseText.Compose($"{letter}{tone}")[0]] = (letter, tone);
        }

        return table.ToFrozenDictionary();
    }
}
