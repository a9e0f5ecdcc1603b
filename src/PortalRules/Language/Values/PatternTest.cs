using System.Text;
using System.Text.RegularExpressions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A regular expression without backtracking; text and the pattern's own letters are folded alike (but for raw fields).</summary>
internal sealed partial class PatternTest : ValueTest
{
    public const int MaxLength = 512;

    /// <summary>The largest automaton; [ab]*a[ab]{1000}c takes half a second for 20,000 characters, which no portal's titles have.</summary>
    public const int MaxSize = 1000;

    /// <summary>The most places of counted repeats inside others.</summary>
    public const int MaxNested = 100;

    private readonly string _pattern;
    private readonly bool _raw;
    private readonly Lazy<Regex> _regex;

    private PatternTest(string pattern, string folded, bool raw)
    {
        _pattern = pattern;
        _raw = raw;
        _regex = new Lazy<Regex>(() => Build(folded));
    }

    public override LocalizedText Description => new($"khớp mẫu {_pattern}", $"matches {_pattern}");

    public override bool ComparesText => !_raw;

    /// <summary>Builds the test, or says why the pattern is not accepted.</summary>
    public static PatternTest? TryCreate(string pattern, bool raw, out string problem)
    {
        problem = "";
        if (pattern.Length > MaxLength)
        {
            problem = $"the pattern has {pattern.Length} characters; at most {MaxLength} are allowed.";
            return null;
        }

        var folded = raw ? pattern : FoldLetters(pattern);
        var size = PatternSize.Of(folded);
        problem = TooMuch(size) ?? "";
        if (problem.Length > 0)
            return null;
        try
        {
            // The automaton is built at the first match. A plain pattern is only parsed here and never matched; only one that the automaton may refuse is tried.
            _ = size.IsPlain ? new Regex(folded, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) : Build(folded);
            return new PatternTest(pattern, folded, raw);
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

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        TruthLogic.Of(value.Text is { } text && _regex.Value.IsMatch(_raw ? text : scope.Text(text).Folded));

    private static Regex Build(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static string? TooMuch(PatternSize size) => size switch
    {
        { HasComment: true } => "the pattern holds a comment or the mode x; patterns have neither.",
        { Nested: > MaxNested } => $"the pattern repeats a repeat too often, like (a{{1,30}}){{1,30}}: the counts multiply to more than {MaxNested}; use smaller counts, or + and * in their place.",
        { Total: > MaxSize } => $"the pattern's counted repeats, written out, have more than {MaxSize} places; use smaller counts, or + and * in their place.",
        _ => null,
    };

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
