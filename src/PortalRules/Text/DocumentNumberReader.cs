using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Reads document numbers from a cleaned text: by form first, then by whether the symbol can be one.</summary>
internal static partial class DocumentNumberReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Symbols are written with letters that bear no tone; TTg, CTr, QyĐ, NNg have small ones.
    private const string Capital = "[A-ZĐƯƠÂÊÔ]";
    private const string Small = "[a-zđư]";
    private const string First = "(?<first>" + Capital + "(?:" + Capital + "|" + Small + "|&){0,11}[0-9]{0,2})";
    private const string Part = "(?:" + Capital + "(?:" + Capital + "|&){1,11}" + Small + "{0,2}" + Capital + "{0,4}[0-9]{0,2}|" + Capital + "[0-9]{0,2})";
    private const string SpacedPart = Capital + "(?:" + Capital + "|&){1,7}" + Small + "{0,2}[0-9]{0,2}";

    // A unit split by a space (VH TT): two letters and two, before nothing that continues.
    private const string Split = "(?:(?<=[-–] ?" + Capital + "{2}) " + Capital + "{2}(?![\\w/]))?";

    private const string Rest = "(?<rest>(?: ?[-–] ?" + SpacedPart + "(?![\\w])" + Split + "|[-–]" + Part + ")?(?:[-–.]" + Part + "){0,4})(?![\\w])";

    private const string State =
        "(?<![\\w/])(?<![0-9][.,-])(?:(?<so>[0-9]{1,5}[a-zA-ZĐđ]?) ?/ ?(?:(?<year>(?:19|20)[0-9]{2}) ?/ ?)?|(?<blank>/))" + First + Rest;

    private const string Party =
        "(?<![\\w/])(?<![0-9][.,-])(?:(?<so>[0-9]{1,5}) ?)?- ?(?<first>" + Capital + "(?:" + Capital + "|" + Small + "){0,5}) ?/ ?(?<issuer>" + Part + "(?:-" + Part + "){0,2})(?![\\w])";

    public static IReadOnlyList<DocumentNumber> Read(MappedText text)
    {
        var found = new List<DocumentNumber>();
        for (var match = Numbers().Match(text.Cleaned); match.Success; match = match.NextMatch())
        {
            var number = match.Groups["issuer"].Success ? PartyNumber(text, match) : StateNumber(text, match);
            if (number is not null)
                found.Add(number);
        }

        return found;
    }

    private static DocumentNumber? StateNumber(MappedText text, Match match)
    {
        var first = match.Groups["first"].Value;
        var parts = Compact(match.Groups["rest"].Value).Split(['-', '.'], StringSplitOptions.RemoveEmptyEntries);
        var kind = DocumentKinds.Find(first);
        if ((kind is null && first.Count(char.IsUpper) < 2) || !IsLikely(text.Cleaned, match, first, parts.Length > 0))
            return null;
        var issuer = kind is null ? first : parts.Length == 0 ? null : string.Join('-', parts);
        var hasYear = match.Groups["year"].Success;
        return Make(text, match, kind ?? (hasYear ? null : DocumentKinds.Letter), issuer);
    }

    private static DocumentNumber? PartyNumber(MappedText text, Match match)
    {
        if (DocumentKinds.Find(match.Groups["first"].Value) is not { } kind)
            return null;
        return match.Groups["so"].Success || FollowsSo(text.Cleaned, match.Index)
            ? Make(text, match, kind, match.Groups["issuer"].Value)
            : null;
    }

    // 5/KH, 24/TC or /UBND could be anything: they count after "số", as the whole text, or for a body that issues documents.
    private static bool IsLikely(string text, Match match, string first, bool hasParts)
    {
        if (hasParts || match.Groups["year"].Success)
            return true;
        return FollowsSo(text, match.Index)
            || match.Length == text.Length
            || (first is "UBND" or "HĐND" && !match.Groups["blank"].Success);
    }

    private static bool FollowsSo(string text, int index) => SoBefore().IsMatch(text[Math.Max(0, index - 16)..index]);

    private static DocumentNumber Make(MappedText text, Match match, string? kind, string? issuer)
    {
        var (start, length) = text.Place(match.Index, match.Index + match.Length);
        return new DocumentNumber(start, length, Compact(match.Value), kind, issuer);
    }

    private static string Compact(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-');

    [GeneratedRegex(Party + "|" + State, Options)]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<!\\p{L})(?:số|so|số hiệu|ký hiệu|kí hiệu) ?:? ?[.…_]{0,12} ?\\z", Options | RegexOptions.IgnoreCase)]
    private static partial Regex SoBefore();
}
