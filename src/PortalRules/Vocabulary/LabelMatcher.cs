using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>
/// Whether a label on a portal is the label that a rule means: the same folded label, an alias, a frequent misspelling, or the label typed
/// without any diacritics. What is merely close – other diacritics, a few letters, the one inside the other – is a near miss: not known.
/// </summary>
internal sealed class LabelMatcher
{
    /// <summary>From this similarity of the diacritic-free keys on, two labels are a near miss.</summary>
    public const double NearMissSimilarity = 0.85;

    /// <summary>Shorter keys are not compared by similarity: too many different words lie one letter apart.</summary>
    public const int ShortestNearMiss = 6;

    private readonly ImmutableArray<Form> _forms;

    public LabelMatcher(string label, IEnumerable<string> also) =>
        _forms = [.. also.Prepend(label).Distinct(StringComparer.Ordinal).Select(l => new Form(l, LabelText.Of(l)))];

    public static LabelMatcher Of(Term term) => new(term.Label, term.Forms);

    public LabelMatch Match(LabelText text)
    {
        Form? near = null;
        foreach (var form in _forms)
        {
            if (string.Equals(form.Text.Folded, text.Folded, StringComparison.Ordinal) || (text.IsPlain && string.Equals(form.Text.Key, text.Key, StringComparison.Ordinal)))
                return new LabelMatch(LabelMatchKind.Same, form.Written);
            if (near is null && IsNear(form.Text, text))
                near = form;
        }

        return near is null ? new LabelMatch(LabelMatchKind.Other, "") : new LabelMatch(LabelMatchKind.Near, near.Written);
    }

    private static bool IsNear(LabelText form, LabelText text)
    {
        if (string.Equals(form.Key, text.Key, StringComparison.Ordinal))
            return true;
        if (Math.Min(form.Key.Length, text.Key.Length) < ShortestNearMiss)
            return false;
        return ContainsWords(text, form) || ContainsWords(form, text) || IsSimilar(form.Key, text.Key);
    }

    private static bool IsSimilar(string a, string b)
    {
        // Every letter that one has more is an edit, so most pairs need no comparison at all.
        var surplus = Math.Abs(a.Length - b.Length);
        return surplus <= (1 - NearMissSimilarity) * Math.Max(a.Length, b.Length) && VietnameseText.Similarity(a, b) >= NearMissSimilarity;
    }

    // One word inside a longer label says nothing ("tin" in "tin tức"); two or more do.
    private static bool ContainsWords(LabelText text, LabelText words) =>
        words.Key.Length < text.Key.Length && words.Key.Contains(' ', StringComparison.Ordinal) && text.Padded.Contains(words.Padded, StringComparison.Ordinal);

    private sealed record Form(string Written, LabelText Text);
}
