using System.Collections.Frozen;
using PortalRules.Text;

namespace PortalRules.Html.Sources;

/// <summary>Letters of VNI for Windows, as they look when its bytes are read as windows-1252: mostly a letter and one character that gives shape and tone.</summary>
internal static class Vni
{
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly FrozenDictionary<(char, char), char> Pairs = PairTable();

    private static readonly FrozenDictionary<char, char> Singles =
        new Dictionary<char, char> { ['ñ'] = 'đ', ['ô'] = 'ơ', ['ö'] = 'ư', ['æ'] = 'ỉ', ['ó'] = 'ĩ', ['ò'] = 'ị', ['î'] = 'ỵ' }.ToFrozenDictionary();

    /// <summary>Writes the letters that are meant; returns how many, which is no more than are written.</summary>
    public static int Convert(ReadOnlySpan<char> written, Span<char> meant)
    {
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var (letter, isCapital) = Lower(written[i]);
            if (i + 1 < written.Length && written[i + 1] >= '\u0080' && Pairs.TryGetValue((letter, Lower(written[i + 1]).Letter), out var whole))
                i++;
            else
                whole = Singles.GetValueOrDefault(letter, letter);
            meant[length++] = isCapital ? char.ToUpperInvariant(whole) : whole;
        }

        return length;
    }

    private static (char Letter, bool IsCapital) Lower(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return (lower, lower != c);
    }

    private static FrozenDictionary<(char, char), char> PairTable()
    {
        var pairs = new Dictionary<(char, char), char>();
        foreach (var (written, meant) in "aeouyôö".Zip("aeouyơư"))
            Add(pairs, written, meant, "ùøûõï");
        foreach (var vowel in "aeo")
        {
            var shaped = VietnameseText.Compose($"{vowel}\u0302")[0];
            pairs[(vowel, 'â')] = shaped;
            Add(pairs, vowel, shaped, "áàåãä");
        }

        pairs[('a', 'ê')] = 'ă';
        Add(pairs, 'a', 'ă', "éèúüë");
        return pairs.ToFrozenDictionary();
    }

    private static void Add(Dictionary<(char, char), char> pairs, char written, char meant, string tones)
    {
        for (var i = 0; i < tones.Length; i++)
            pairs[(written, tones[i])] = VietnameseText.Compose($"{meant}{Tones[i]}")[0];
    }
}
