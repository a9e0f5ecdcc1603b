using System.Globalization;
using System.Text;

namespace PortalRules.Text;

/// <summary>
/// The order of Vietnamese dictionaries: letters first (a ă â b c d đ e ê …), then tones (level, huyền, hỏi, ngã, sắc, nặng) from the first syllable on, then
/// capitals; numbers by their value. Its own table, so that every machine sorts alike.
/// </summary>
internal sealed class VietnameseOrder : IComparer<string>
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";
    private const int FirstLetter = 1_000;

    public static VietnameseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (Keys(x ?? ""), Keys(y ?? ""));
        var letters = a.Letters.AsSpan().SequenceCompareTo(b.Letters.AsSpan());
        if (letters != 0)
            return letters;
        var tones = a.Tones.AsSpan().SequenceCompareTo(b.Tones.AsSpan());
        return tones != 0 ? tones : string.CompareOrdinal(x, y);
    }

    private static (long[] Letters, int[] Tones) Keys(string text)
    {
        var letters = new List<long>();
        var tones = new List<int>();
        var cleaned = VietnameseText.Clean(text).ToLowerInvariant();
        for (var i = 0; i < cleaned.Length; i++)
        {
            if (char.IsAsciiDigit(cleaned[i]))
            {
                var number = 0L;
                for (; i < cleaned.Length && char.IsAsciiDigit(cleaned[i]) && number < long.MaxValue / 100; i++)
                    number = (number * 10) + (cleaned[i] - '0');
                i--;
                letters.Add(FirstLetter / 2);
                letters.Add(number);
                tones.Add(0);
                continue;
            }

            var (letter, tone) = Parts(cleaned[i]);
            letters.Add(letter);
            tones.Add(tone);
        }

        return ([.. letters], [.. tones]);
    }

    // Spaces and signs come before digits, these before letters.
    private static (long Letter, int Tone) Parts(char c)
    {
        var tone = 0;
        var bare = new StringBuilder();
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (Tones.IndexOf(part, StringComparison.Ordinal) is var at and >= 0)
                tone = at + 1;
            else
                bare.Append(part);
        }

        var letter = bare.ToString().Normalize(NormalizationForm.FormC)[0];
        if (Letters.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0)
            return (FirstLetter + place, tone);
        return (char.IsLetter(letter) ? FirstLetter + Letters.Length + letter : char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator ? 0 : 1, tone);
    }
}
