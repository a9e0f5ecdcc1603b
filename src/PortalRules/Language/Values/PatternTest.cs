using System.Text;
using System.Text.RegularExpressions;
using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A regular expression without backtracking; text and the pattern's own letters are folded alike (but for raw fields).</summary>
internal sealed partial class PatternTest : ValueTest
{
    public const int MaxLength = 512;

    private readonly string _pattern;
    private readonly bool _raw;
    private readonly Lazy<Regex> _regex;

    private PatternTest(string pattern, bool raw)
    {
        _pattern = pattern;
        _raw = raw;
        _regex = new Lazy<Regex>(() => Build(pattern, raw));
    }

    public override LocalizedText Description => new($"khớp mẫu {_pattern}", $"matches {_pattern}");

    /// <summary>Builds the test, or says why the pattern is not accepted.</summary>
    public static PatternTest? TryCreate(string pattern, bool raw, out string problem)
    {
        problem = "";
        if (pattern.Length > MaxLength)
        {
            problem = $"the pattern has {pattern.Length} characters; at most {MaxLength} are allowed.";
            return null;
        }

        try
        {
            _ = Build(pattern, raw);
            return new PatternTest(pattern, raw);
        }
        catch (NotSupportedException)
        {
            problem = "the pattern uses lookaround, a backreference or an atomic group; patterns run without backtracking and cannot have those.";
        }
        catch (ArgumentException e)
        {
            problem = $"the pattern is not a regular expression: {e.Message}";
        }

        return null;
    }

    protected override Truth TestPresent(object value, object fact, CheckScope scope) =>
        TruthLogic.Of(value is string text && _regex.Value.IsMatch(_raw ? text : scope.Fold(text)));

    private static Regex Build(string pattern, bool raw) =>
        new(raw ? pattern : FoldLetters(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    // Escapes (\d, \D, \p{Lu}) mean something else in another case; only what stands between them is text.
    private static string FoldLetters(string pattern)
    {
        var result = new StringBuilder(pattern.Length);
        var end = 0;
        foreach (Match escape in Escape().Matches(pattern))
        {
            result.Append(Fold(pattern[end..escape.Index])).Append(escape.ValueSpan);
            end = escape.Index + escape.Length;
        }

        return result.Append(Fold(pattern[end..])).ToString();

        static string Fold(string text) =>
            text.Length == 0 ? text : string.Concat(Spaces().Split(text).Select(part => string.IsNullOrWhiteSpace(part) ? part : VietnameseText.Fold(part)));
    }

    [GeneratedRegex(@"\\[pP]\{[^}]*\}|\\.|\(\?<?[a-zA-Z]*>?", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
