using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Law;

/// <summary>
/// A place in a legal text (<c>Điều 4 khoản 1 điểm e</c>, <c>Phụ lục 1, mục I.3</c>, <c>Biểu tổng hợp</c>): parsed, compared and sorted, not just printed.
/// The same place cited from its other end (<c>điểm e khoản 1 Điều 4</c>) is the same place.
/// What cannot be parsed (ranges, texts that are no Vietnamese acts) stays free text and sorts last.
/// </summary>
public sealed partial class Locator : IComparable<Locator>, IEquatable<Locator>
{
    // In the order in which a text is divided, its annexes last.
    private static readonly ImmutableArray<string> Units = ["phần", "chương", "điều", "khoản", "điểm", "phụ lục", "biểu", "danh mục", "mục", "tiết", "đoạn"];

    // From the largest to the smallest that one of them lies in: a place may be cited from either end.
    private static readonly ImmutableArray<string> FromLargest = ["phụ lục", "biểu", "danh mục", "phần", "chương", "mục", "điều", "khoản", "điểm", "tiết", "đoạn"];

    // The Vietnamese alphabet, with the four letters that it lacks where the Latin one has them.
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private readonly ImmutableArray<Part> _parts;

    private Locator(string text, ImmutableArray<Part> parts) => (Text, _parts) = (text, parts);

    /// <summary>The place as written.</summary>
    public string Text { get; }

    /// <summary>Whether the place was understood; free text otherwise.</summary>
    public bool IsParsed => _parts.Length > 0;

    /// <summary>Reads a place.</summary>
    /// <param name="text">The place as written.</param>
    /// <returns>The locator; never fails.</returns>
    public static Locator Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = VietnameseText.Clean(text);
        var groups = new List<(int Unit, ImmutableArray<Part> Parts)>();
        var end = 0;
        foreach (Match match in PartPattern().Matches(clean))
        {
            if (clean[end..match.Index].Trim(' ', ',', ';', '.').Length > 0)
                return new Locator(clean, []);
            end = match.Index + match.Length;
            var word = match.Groups["unit"].Value.ToLowerInvariant();
            var unit = Units.IndexOf(word);
            var numbers = match.Groups["number"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries);

            // Two articles, or two points, are not one place.
            if (groups.Exists(g => g.Unit == unit))
                return new Locator(clean, []);
            groups.Add((unit, numbers.Length == 0 ? [new Part(unit, 0, 0)] : [.. numbers.Select(n => Numbered(unit, n))]));
        }

        if (clean[end..].Trim(' ', '.').Length > 0)
            return new Locator(clean, []);
        return new Locator(clean, [.. groups.OrderBy(g => FromLargest.IndexOf(Units[g.Unit])).SelectMany(g => g.Parts)]);
    }

    /// <inheritdoc/>
    public int CompareTo(Locator? other)
    {
        if (other is null)
            return 1;
        if (IsParsed != other.IsParsed)
            return IsParsed ? -1 : 1;
        foreach (var (mine, theirs) in _parts.Zip(other._parts))
        {
            var order = (mine.Unit, mine.Number, mine.Letter).CompareTo((theirs.Unit, theirs.Number, theirs.Letter));
            if (order != 0)
                return order;
        }

        // However it is punctuated, the same place is the same place.
        return IsParsed ? _parts.Length.CompareTo(other._parts.Length) : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether another place lies in this one or is it: <c>Điều 4 khoản 1</c> holds <c>Điều 4 khoản 1 điểm e</c>. Free text holds only itself.</summary>
    internal bool Holds(Locator other) =>
        IsParsed && other.IsParsed ? _parts.Length <= other._parts.Length && _parts.SequenceEqual(other._parts.Take(_parts.Length)) : Equals(other);

    /// <inheritdoc/>
    public bool Equals(Locator? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Locator);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts)
            hash.Add(part);
        return IsParsed ? hash.ToHashCode() : string.GetHashCode(Text, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether one place comes before another.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it comes before.</returns>
    public static bool operator <(Locator left, Locator right) => Comparer<Locator>.Default.Compare(left, right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it comes after.</returns>
    public static bool operator >(Locator left, Locator right) => Comparer<Locator>.Default.Compare(left, right) > 0;

    /// <summary>Whether one place does not come after another.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it does not come after.</returns>
    public static bool operator <=(Locator left, Locator right) => Comparer<Locator>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one place does not come before another.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it does not come before.</returns>
    public static bool operator >=(Locator left, Locator right) => Comparer<Locator>.Default.Compare(left, right) >= 0;

    /// <summary>Whether two places are the same.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Locator? left, Locator? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Locator? left, Locator? right) => !(left == right);

    // 4a is the article put in after the fourth. A single C, D, L or M is a letter: no text has so many chapters.
    private static Part Numbered(int unit, string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0)
            return new Part(unit, int.Parse(number.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), Letter(number[digits..]));
        var roman = RomanPattern().IsMatch(number) && (number.Length > 1 || number is "I" or "V" or "X");
        return roman ? new Part(unit, Roman(number.ToUpperInvariant()), 0) : new Part(unit, 0, Letter(number));
    }

    private static int Letter(string text) => text.Length == 0 ? 0 : Letters.IndexOf(text.ToLowerInvariant()[0], StringComparison.Ordinal) + 1;

    private static int Roman(string number)
    {
        var total = 0;
        var next = 0;
        foreach (var digit in number.Reverse())
        {
            var value = digit switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };
            total += value < next ? -value : value;
            next = Math.Max(next, value);
        }

        return total;
    }

    // An annex, table or list may be the only one, and so have no number.
    [GeneratedRegex(@"(?<unit>Phần|Chương|Điều|khoản|điểm|Phụ lục|Biểu|mục|tiết|đoạn)\s+(?<number>[0-9]{1,9}[a-zđ]?(?:\.[0-9]{1,9})*|[IVXLC]{1,15}(?:\.[0-9]{1,9})*|[a-zăâêôơưđ])(?![\p{L}\p{M}\d])|(?<unit>Biểu)\s+tổng hợp(?![\p{L}\p{M}\d])|(?<unit>Phụ lục|Biểu|Danh mục)(?=\s*(?:[,;.]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    [GeneratedRegex("^[IVXLC]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RomanPattern();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part(int Unit, int Number, int Letter);
}
