using System.Buffers;
using System.Globalization;

namespace PortalRules.Language.Values;

/// <summary>
/// How large the automaton of a pattern becomes. Counted repeats are written out in it, those inside others multiplied; matching tries all places of
/// it at each character, and those of nested repeats again and again: (a{1,30}){1,30} takes seconds for 20,000 characters.
/// </summary>
internal sealed class PatternSize
{
    private static readonly SearchValues<char> Modes = SearchValues.Create("imnsx-");
    private readonly string _pattern;
    private int _at;

    private PatternSize(string pattern) => _pattern = pattern;

    /// <summary>The places of counted repeats that stand inside other counted repeats.</summary>
    public long Nested { get; private set; }

    /// <summary>All places.</summary>
    public long Total { get; private set; }

    /// <summary>Whether there is anything beyond plain groups, classes and repeats, which a matcher without backtracking may not have.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>Whether it holds a comment, (?#…) or the mode (?x), in which what looks like a pattern is none.</summary>
    public bool HasComment { get; private set; }

    /// <summary>Measures a pattern; what is no regular expression gets some size.</summary>
    public static PatternSize Of(string pattern)
    {
        var size = new PatternSize(pattern);
        while (size._at < pattern.Length)
        {
            size.Total = Add(size.Total, size.Alternatives().Size);
            size._at++; // a ) too many
        }

        return size;
    }

    private (long Size, bool Counts) Alternatives()
    {
        long sum = 0;
        var counts = false;
        while (_at < _pattern.Length && _pattern[_at] is not ')')
        {
            if (_pattern[_at] is '|')
            {
                _at++;
                continue;
            }

            var (size, counted) = Repeat(Single());
            sum = Add(sum, size);
            counts |= counted;
        }

        return (sum, counts);
    }

    private (long Size, bool Counts) Single()
    {
        switch (_pattern[_at++])
        {
            case '\\':
                Escape();
                return (1, false);
            case '[':
                Class();
                return (1, false);
            case '(':
                Prefix();
                var inner = Alternatives();
                _at++;
                return inner;
            default:
                return (1, false);
        }
    }

    private (long Size, bool Counts) Repeat((long Size, bool Counts) part)
    {
        while (_at < _pattern.Length && _pattern[_at] is '*' or '+' or '?' or '{')
        {
            var end = _pattern[_at] is '{' ? _pattern.IndexOf('}', _at) : _at;
            if (end < 0)
                return part;
            if (end > _at && Most(_pattern[(_at + 1)..end]) is { } most)
            {
                part.Size = Multiply(part.Size, Math.Max(most, 1));
                if (part.Counts && most > 1)
                    Nested = Add(Nested, part.Size);
                part.Counts |= most > 1;
            }
            else if (end > _at)
            {
                return part; // a brace that is text
            }

            _at = end + 1;
        }

        return part;
    }

    // {3}, {3,} and {3,5}; a number too long to be read is as good as endless.
    private static long? Most(string bounds)
    {
        var parts = bounds.Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || !parts.All(p => p.All(char.IsAsciiDigit)))
            return null;
        var last = parts[^1].Length > 0 ? parts[^1] : parts[0];
        return long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue;
    }

    private void Prefix()
    {
        if (_at >= _pattern.Length || _pattern[_at] is not '?')
            return;
        _at++;
        if (_at < _pattern.Length && _pattern[_at] is ':')
        {
            _at++;
            return;
        }

        IsPlain = false;
        var modes = _pattern.AsSpan(_at);
        var end = modes.IndexOfAnyExcept(Modes);
        HasComment |= modes.StartsWith("#", StringComparison.Ordinal) || (end > 0 ? modes[..end] : modes[..0]).Contains('x');
    }

    private void Escape()
    {
        if (_at >= _pattern.Length)
            return;
        var escaped = _pattern[_at++];
        IsPlain &= !char.IsAsciiDigit(escaped) && escaped is not ('k' or 'G');
        if (escaped is 'p' or 'P' && _at < _pattern.Length && _pattern[_at] is '{')
            _at = _pattern.IndexOf('}', _at) is var end and >= 0 ? end + 1 : _pattern.Length;
    }

    private void Class()
    {
        var depth = 1;
        var first = true;
        while (_at < _pattern.Length && depth > 0)
        {
            var c = _pattern[_at++];
            if (c is '\\')
                Escape();
            else if (c is '-' && !first && _at < _pattern.Length && _pattern[_at] is '[')
                (depth, _at) = (depth + 1, _at + 1);
            else if (c is ']' && !first)
                depth--;
            first = first && c is '^';
        }
    }

    private static long Add(long a, long b) => Math.Min(a + b, int.MaxValue);

    private static long Multiply(long a, long b) => Math.Min(a * b, int.MaxValue);
}
