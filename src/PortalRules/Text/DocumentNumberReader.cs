using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Reads document numbers from a cleaned text: by form first, then by whether the symbol can be one.</summary>
internal static partial class DocumentNumberReader
{
    /// <summary>The stroke and its look-alikes.</summary>
    public const string Strokes = "/\u2044\u2215\uFF0F";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Stroke = "[" + Strokes + "]";
    private const string Dash = "[-\u2010-\u2015\u2212]";

    // Symbols are written with letters that bear no tone; TTg, CTr, QyĐ, NNg, ThU have small ones.
    private const string Capital = "[A-ZĐƯƠÂÊÔ]";
    private const string Small = "[a-zđư]";
    private const string First = "(?<first>" + Capital + "(?:" + Capital + "|" + Small + "|&){0,11}[0-9]{0,2})";
    private const string Part = "(?:" + Capital + "(?:" + Capital + "|&){1,11}" + Small + "{0,2}" + Capital + "{0,4}[0-9]{0,2}|" + Capital + Small + "{1,2}" + Capital + "{1,4}|" + Capital + "[0-9]{0,2})";
    private const string SpacedPart = Capital + "(?:" + Capital + "|&){1,7}" + Small + "{0,2}[0-9]{0,2}";

    // A unit split by a space (VH TT): two letters and two, before nothing that continues.
    private const string Split = "(?:(?<=" + Dash + " ?" + Capital + "{2}) " + Capital + "{2}(?![\\w/]))?";

    private const string More = "(?:(?:" + Dash + "|\\.)" + Part + ")";

    // A symbol that ends before a dash and letters that are no symbol is none: it would be cut off.
    private const string Rest =
        "(?<rest>(?: ?" + Dash + " ?" + SpacedPart + "(?![\\w])" + Split + "|" + Dash + Part + "|(?<old>" + Stroke + ")" + Part + ")" + More + "{0,4}|" + More + "{1,4}|(?!" + Dash + "\\p{L}))(?![\\w])";

    private const string Edge = "(?<![\\p{L}\\p{M}0-9" + Strokes + "])(?<![0-9][.,:-])";

    private const string Serial = "(?<so>[0-9]{1,5}[a-zA-ZĐđ]?) ?" + Stroke + " ?(?:(?<year>(?:19|20)[0-9]{2}) ?" + Stroke + " ?)?";

    private const string State = Edge + "(?:" + Serial + "|(?<blank>" + Stroke + " ?))" + First + Rest;

    private const string Party =
        Edge + "(?:(?<so>[0-9]{1,5}) ?" + Dash + " ?|(?<so>[0-9]{1,5}) (?<undashed>)|" + Dash + " ?)(?<first>" + Capital + "(?:" + Capital + "|" + Small + "){0,5}) ?" + Stroke
        + " ?(?<issuer>" + Part + "(?:" + Dash + Part + "){0,2})(?![\\w])";

    // 739/qđ-ubnd: small letters count for known kinds and issuers alone.
    private const string AnyCase = "[A-Za-zĐđƯưÂâÊêÔôƠơ&]";
    private const string Careless = Edge + Serial + "(?<first>" + AnyCase + "{1,8})(?<rest> ?" + Dash + " ?(?<careless>" + AnyCase + "{2,10}[0-9]{0,2})(?:" + Dash + AnyCase + "{1,8}){0,2})(?![\\w])";

    public static IReadOnlyList<DocumentNumber> Read(MappedText text)
    {
        var found = new List<DocumentNumber>();
        for (var match = Numbers().Match(text.Cleaned); match.Success; match = match.NextMatch())
        {
            if (Meaning(text, match) is { } number)
                found.Add(number);
        }

        return found;
    }

    private static DocumentNumber? Meaning(MappedText text, Match match) =>
        match.Groups["careless"].Success ? CarelessNumber(text, match) : match.Groups["issuer"].Success ? PartyNumber(text, match) : StateNumber(text, match);

    private static DocumentNumber? StateNumber(MappedText text, Match match)
    {
        var first = match.Groups["first"].Value;
        var parts = Parts(match);
        var kind = DocumentKinds.Find(first);
        if (kind is null && (first.Count(char.IsUpper) < 2 || match.Groups["old"].Success))
            return null;
        if (!IsLikely(text.Cleaned, match, first, parts.Length > 0))
            return null;
        var issuer = kind is null ? first : parts.Length == 0 ? null : string.Join('-', parts);
        var hasYear = match.Groups["year"].Success;
        return Make(text, match, kind ?? (hasYear ? null : DocumentKinds.Letter), issuer);
    }

    private static DocumentNumber? CarelessNumber(MappedText text, Match match)
    {
        var parts = Parts(match);
        if (DocumentKinds.Find(match.Groups["first"].Value) is { } kind)
            return IssuerSymbols.IsKnown(parts[0]) || FollowsSo(text.Cleaned, match.Index) ? Make(text, match, kind, string.Join('-', parts).ToUpperInvariant()) : null;
        var isLetter = IssuerSymbols.IsKnown(match.Groups["first"].Value) && FollowsSo(text.Cleaned, match.Index);
        return isLetter ? Make(text, match, DocumentKinds.Letter, match.Groups["first"].Value.ToUpperInvariant()) : null;
    }

    private static DocumentNumber? PartyNumber(MappedText text, Match match)
    {
        if (DocumentKinds.Find(match.Groups["first"].Value) is not { } kind)
            return null;
        var isSure = match.Groups["undashed"].Success ? IssuerSymbols.IsKnown(match.Groups["issuer"].Value) : match.Groups["so"].Success;
        return isSure || FollowsSo(text.Cleaned, match.Index) ? Make(text, match, kind, match.Groups["issuer"].Value) : null;
    }

    // 5/KH, 24/TC or /UBND could be anything: they count after "số", as the whole text, or for a body that issues documents.
    private static bool IsLikely(string text, Match match, string first, bool hasParts)
    {
        if (match.Groups["blank"].Length > 1)
            return FollowsSo(text, match.Index);
        if (hasParts || match.Groups["year"].Success)
            return true;
        return FollowsSo(text, match.Index)
            || match.Length == text.Length
            || (first is "UBND" or "HĐND" && !match.Groups["blank"].Success);
    }

    private static bool FollowsSo(string text, int index) => SoBefore().IsMatch(text.AsSpan(Math.Max(0, index - 16)..index));

    private static string[] Parts(Match match) => Compact(match.Groups["rest"].Value).Split(['-', '.', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static DocumentNumber Make(MappedText text, Match match, string? kind, string? issuer)
    {
        var (start, length) = text.Place(match.Index, match.Index + match.Length);
        var written = match.Groups["undashed"] is { Success: true } gap ? match.Value.Insert(gap.Index - match.Index, "-") : match.Value;
        return new DocumentNumber(start, length, Compact(written), kind, issuer)
        {
            Serial = Number(match.Groups["so"].ValueSpan.TrimEnd("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZĐđ")),
            Year = Number(match.Groups["year"].ValueSpan),
        };
    }

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Compact(string text) => Dashes().Replace(text.Replace(" ", "", StringComparison.Ordinal), "-").Replace('\u2044', '/').Replace('\u2215', '/').Replace('\uFF0F', '/');

    [GeneratedRegex(Party + "|" + State + "|" + Careless, Options)]
    private static partial Regex Numbers();

    [GeneratedRegex(Dash, Options)]
    private static partial Regex Dashes();

    [GeneratedRegex("(?<!\\p{L})(?:số|so|số hiệu|ký hiệu|kí hiệu) ?:? ?[.…_]{0,12} ?\\z", Options | RegexOptions.IgnoreCase)]
    private static partial Regex SoBefore();
}
