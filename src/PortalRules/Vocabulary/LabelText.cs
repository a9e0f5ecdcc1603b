using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>A label in the forms in which it is compared; folding is the dear part, so it is done once.</summary>
internal sealed class LabelText
{
    private LabelText(string folded, string key, bool isPlain) => (Folded, Key, Padded, IsPlain) = (folded, key, $" {key} ", isPlain);

    /// <summary>The folded label.</summary>
    public string Folded { get; }

    /// <summary>The diacritic-free key.</summary>
    public string Key { get; }

    /// <summary>The key between spaces, to look for whole words.</summary>
    public string Padded { get; }

    /// <summary>Whether it is typed without any diacritics.</summary>
    public bool IsPlain { get; }

    public static LabelText Of(string text)
    {
        var folded = VietnameseText.FoldLabel(text);
        var plain = VietnameseText.HasNoDiacritics(folded);
        return new LabelText(folded, plain ? folded : VietnameseText.Key(text), plain);
    }
}
