namespace PortalRules.Text;

/// <summary>A text for people: Vietnamese first, English beside it.</summary>
/// <param name="Vi">The Vietnamese text (or, in packs from abroad, the pack's first language); never empty.</param>
/// <param name="En">The English text, or <see langword="null"/> where the author gave none.</param>
public sealed record LocalizedText(string Vi, string? En = null)
{
    /// <summary>The text in the asked language; falls back to <see cref="Vi"/> where there is no English.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>; any other value counts as <c>vi</c>.</param>
    /// <returns>The text.</returns>
    public string In(string language) =>
        string.Equals(language, "en", StringComparison.OrdinalIgnoreCase) ? En ?? Vi : Vi;

    /// <inheritdoc/>
    public override string ToString() => Vi;
}
