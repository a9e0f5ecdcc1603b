using System.Text;

namespace PortalRules.Text;

/// <summary>
/// A text as <see cref="VietnameseText.Clean"/> gives it (NFC, single spaces, one đ, nothing invisible),
/// which still knows where each of its characters stands in the text as given. White space of several empty lines
/// is a line break instead of a space: what stands on either side does not belong together.
/// </summary>
internal sealed class MappedText
{
    private const int LineBreaksBetweenBlocks = 3;

    // Most texts are clean: then every character stands where it stood, and no places are kept.
    private readonly List<(int Start, int End)>? _places;
    private int _lineBreaks;

    private MappedText(string source)
    {
        if (ReferenceEquals(VietnameseText.Clean(source), source))
        {
            Cleaned = source;
            return;
        }

        _places = new List<(int, int)>(source.Length);
        Cleaned = Clean(source);
    }

    public string Cleaned { get; }

    public static MappedText Of(string source) => new(source);

    /// <summary>Start and length, in the text as given, of a stretch of the cleaned text that is not empty.</summary>
    public (int Start, int Length) Place(int start, int end)
    {
        if (_places is null)
            return (start, end - start);
        var first = _places[start].Start;
        return (first, _places[end - 1].End - first);
    }

    private string Clean(string source)
    {
        var result = new StringBuilder(source.Length);
        var i = 0;
        while (i < source.Length)
        {
            var end = EndOfLetter(source, i);
            Add(result, source, i, end);
            i = end;
        }

        if (result.Length > 0 && result[^1] is ' ' or '\n')
            result.Length--;
        return result.ToString();
    }

    // A letter with its marks, also where something invisible stands between them.
    private static int EndOfLetter(string source, int start)
    {
        var end = start + (char.IsSurrogatePair(source, start) ? 2 : 1);
        if (char.IsWhiteSpace(source[start]) || VietnameseText.IsInvisible(source[start]))
            return end;
        for (var next = end; next < source.Length && (VietnameseText.IsMark(source[next]) || VietnameseText.IsInvisible(source[next])); next++)
        {
            if (VietnameseText.IsMark(source[next]))
                end = next + 1;
        }

        return end;
    }

    private void Add(StringBuilder result, string source, int start, int end)
    {
        if (char.IsWhiteSpace(source[start]))
        {
            AddSpace(result, source[start], start);
        }
        else if (source[start] < '\u007F' && end == start + 1)
        {
            if (!char.IsControl(source[start]))
                Append(result, source[start], start, end);
        }
        else
        {
            foreach (var c in VietnameseText.Clean(source[start..end]))
                Append(result, c, start, end);
        }
    }

    private void AddSpace(StringBuilder result, char space, int start)
    {
        if (result.Length == 0)
            return;
        if (result[^1] is not (' ' or '\n'))
        {
            Append(result, ' ', start, start + 1);
            _lineBreaks = 0;
        }

        if (space == '\n' && ++_lineBreaks == LineBreaksBetweenBlocks)
            result[^1] = '\n';
    }

    private void Append(StringBuilder result, char c, int start, int end)
    {
        result.Append(c);
        _places!.Add((start, end));
    }
}
