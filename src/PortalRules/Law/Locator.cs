using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Law;

/// <summary>
/// A place in a legal text (<c>Điều 4 khoản 1 điểm e</c>, <c>Phụ lục 1, mục I.3</c>): parsed, compared and sorted, not just printed.
/// What cannot be parsed (texts that are no Vietnamese acts) stays free text and sorts last.
/// </summary>
public sealed partial class Locator : IComparable<Locator>, IEquatable<Locator>
{
    // In the order in which a text is divided; điểm letters follow the Vietnamese alphabet without f, j, w, z.
    private static readonly ImmutableArray<string> Units = ["phần", "chương", "điều", "khoản", "điểm", "phụ lục", "biểu", "mục", "tiết"];
    private const string PointLetters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

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
        var parts = ImmutableArray.CreateBuilder<Part>();
        var end = 0;
        foreach (Match match in PartPattern().Matches(clean))
        {
            if (clean[end..match.Index].Trim(' ', ',', ';', '.').Length > 0)
                return new Locator(clean, []);
            end = match.Index + match.Length;
            var unit = Units.IndexOf(match.Groups["unit"].Value.ToLowerInvariant());
            foreach (var number in match.Groups["number"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries))
                parts.Add(new Part(unit, Rank(number)));
        }

        return new Locator(clean, clean[end..].Trim(' ', '.').Length > 0 ? [] : parts.ToImmutable());
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
            var order = mine.Unit != theirs.Unit ? mine.Unit.CompareTo(theirs.Unit) : mine.Rank.CompareTo(theirs.Rank);
            if (order != 0)
                return order;
        }

        // However it is punctuated, the same place is the same place.
        return IsParsed ? _parts.Length.CompareTo(other._parts.Length) : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(Locator? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Locator);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts)
            hash.Add((part.Unit, part.Rank));
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

    private static int Rank(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
            return arabic;
        if (RomanPattern().IsMatch(number))
            return Roman(number);
        return PointLetters.IndexOf(number.ToLowerInvariant()[0], StringComparison.Ordinal) + 1;
    }

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

    [GeneratedRegex(@"(?<unit>Phần|Chương|Điều|khoản|điểm|Phụ lục|Biểu|mục|tiết)\s+(?<number>\d+[a-zđ]?(?:\.\d+)*|[IVXLC]+(?:\.\d+)*|[a-zđ])(?![\p{L}\p{M}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    [GeneratedRegex("^[IVXLC]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanPattern();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part(int Unit, int Rank);
}
