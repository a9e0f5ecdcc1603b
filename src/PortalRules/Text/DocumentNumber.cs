namespace PortalRules.Text;

/// <summary>A document's number and symbol (số, ký hiệu) as Nghị định 30/2020/NĐ-CP forms it, or in Party style.</summary>
/// <param name="Start">Where it starts in the text as given; "Số:" is not part of it.</param>
/// <param name="Length">How long it is as written.</param>
/// <param name="Number">Number and symbol without spaces, otherwise as written (155/UBND-VHTT, 57-NQ/TW, QD-UBND); a blank number leaves the stroke first (/UBND-VP).</param>
/// <param name="Kind">The abbreviation of its kind (QĐ, NQ, KH …), CV for a công văn, or <see langword="null"/> where the form does not tell (148/2025/QH15).</param>
/// <param name="IssuerSymbol">The issuer's abbreviation, with the unit for laws that several issued (BTC-BNV); <see langword="null"/> where none is written.</param>
internal sealed record DocumentNumber(int Start, int Length, string Number, string? Kind, string? IssuerSymbol)
{
    /// <summary>The document numbers of a text in their order; positions refer to the text as given.</summary>
    public static IReadOnlyList<DocumentNumber> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('/', StringComparison.Ordinal) ? DocumentNumberReader.Read(MappedText.Of(text)) : [];
    }
}
