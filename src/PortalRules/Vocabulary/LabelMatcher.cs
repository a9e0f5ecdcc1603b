using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>
/// Whether a label on a portal is the label that a rule means: the same folded label, an alias, a frequent misspelling, or the label typed
/// without any diacritics. What is merely close – other diacritics, a few letters, the one inside the other – is a near miss: not known.
/// </summary>
internal sealed class LabelMatcher
{
    private const double Rounding = 1e-9;

    private readonly NearMissBand _band;
    private readonly ImmutableArray<Form> _forms;

    public LabelMatcher(string label, IEnumerable<string> also)
        : this(label, also, NearMissBand.Chosen)
    {
    }

    /// <summary>With other constants than the chosen ones: to measure them.</summary>
    public LabelMatcher(string label, IEnumerable<string> also, NearMissBand band) =>
        (_band, _forms) = (band, [.. also.Prepend(label).Distinct(StringComparer.Ordinal).Select(l => new Form(l, LabelText.Of(l)))]);

    public static LabelMatcher Of(Term term) => Of(term, NearMissBand.Chosen);

    /// <summary>With other constants than the chosen ones: to measure them.</summary>
    public static LabelMatcher Of(Term term, NearMissBand band) => new(term.Label, term.Forms, band) { Apart = [.. term.Apart.Select(l => LabelText.Of(l).Folded)] };

    /// <summary>Folded labels that look like it and mean something else: never near.</summary>
    private ImmutableArray<string> Apart { get; init; } = [];

    public LabelMatch Match(LabelText text)
    {
        Form? near = null;
        foreach (var form in _forms)
        {
            if (string.Equals(form.Text.Folded, text.Folded, StringComparison.Ordinal) || (text.IsPlain && string.Equals(form.Text.Key, text.Key, StringComparison.Ordinal)))
                return new LabelMatch(LabelMatchKind.Same, form.Written);
            if (near is null && IsNear(form.Text, text) && !Apart.Contains(text.Folded, StringComparer.Ordinal))
                near = form;
        }

        return near is null ? new LabelMatch(LabelMatchKind.Other, "") : new LabelMatch(LabelMatchKind.Near, near.Written);
    }

    private bool IsNear(LabelText form, LabelText text)
    {
        if (string.Equals(form.Key, text.Key, StringComparison.Ordinal))
            return true;
        if (Math.Min(form.Key.Length, text.Key.Length) < _band.ShortestKey)
            return false;
        return ContainsWords(text, form) || ContainsWords(form, text) || IsSimilar(form.Key, text.Key);
    }

    // The edit distance is dear, and most pairs are far apart already by their length or their letters.
    private bool IsSimilar(string a, string b)
    {
        var most = ((1 - _band.Similarity) * Math.Max(a.Length, b.Length)) + Rounding;
        return Math.Abs(a.Length - b.Length) <= most && FewestEdits(a, b) <= most && VietnameseText.Similarity(a, b) >= _band.Similarity;
    }

    /// <summary>So many edits there are at least: letters that one text has more of must go, those that it has fewer of must come.</summary>
    internal static int FewestEdits(string a, string b)
    {
        const int buckets = 32;
        Span<int> surplus = stackalloc int[buckets];
        surplus.Clear();
        foreach (var c in a)
            surplus[c % buckets]++;
        foreach (var c in b)
            surplus[c % buckets]--;
        var (more, fewer) = (0, 0);
        foreach (var count in surplus)
        {
            more += Math.Max(count, 0);
            fewer += Math.Max(-count, 0);
        }

        return Math.Max(more, fewer);
    }

    // One word inside a longer label says nothing ("tin" in "tin tức"); some more do.
    private bool ContainsWords(LabelText text, LabelText words) =>
        words.Key.Length < text.Key.Length && words.Key.AsSpan().Count(' ') + 1 >= _band.ContainedWords && text.Padded.Contains(words.Padded, StringComparison.Ordinal);

    private sealed record Form(string Written, LabelText Text);
}
