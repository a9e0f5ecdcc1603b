using PortalRules.Text;

namespace PortalRules.Html.Sources;

/// <summary>Splits a run into words and tells of each what sense it makes as it stands and in the old encodings.</summary>
internal ref struct LegacyWords(ReadOnlySpan<char> run)
{
    /// <summary>No syllable is that long, not even in two characters a letter.</summary>
    private const int Longest = 14;

    private readonly ReadOnlySpan<char> _run = run;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Word => _run[Start..End];

    /// <summary>Goes on to the next word that has a letter beyond ASCII.</summary>
    public bool MoveNext()
    {
        while (End < _run.Length)
        {
            Start = End;
            while (Start < _run.Length && !IsLetter(_run[Start]))
                Start++;
            End = Start;
            var high = false;
            for (; End < _run.Length && IsLetter(_run[End]); End++)
                high |= _run[End] >= '\u0080';
            if (high)
                return true;
        }

        return false;
    }

    /// <summary>Whether it has letters that no old encoding can show: then it is Unicode already.</summary>
    public readonly bool IsUnicode => Word.ContainsAnyExceptInRange('\0', '\u00FF');

    /// <summary>A single sign such as © or » is no evidence of anything.</summary>
    public readonly bool IsSign => End - Start == 1 && !char.IsLetter(Word[0]);

    public readonly bool IsSyllable() => VietnameseSyllable.IsOne(Word);

    public readonly bool IsSyllable(LegacyEncoding encoding)
    {
        if (End - Start > Longest)
            return false;
        Span<char> meant = stackalloc char[Longest];
        return VietnameseSyllable.IsOne(meant[..Convert(Word, meant, encoding)]);
    }

    public static int Convert(ReadOnlySpan<char> written, Span<char> meant, LegacyEncoding encoding) =>
        encoding is LegacyEncoding.Vni ? Vni.Convert(written, meant) : Tcvn3.Convert(written, meant);

    // The old encodings have letters where western ones have signs and the soft hyphen.
    private static bool IsLetter(char c) =>
        c < '\u0080' ? char.IsAsciiLetter(c) : c is >= '\u00A1' and <= '\u00FF' || char.IsLetter(c) || VietnameseText.IsMark(c);
}
