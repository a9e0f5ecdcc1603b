namespace PortalRules.Text;

/// <summary>A document's number and symbol (số, ký hiệu) as Nghị định 30/2020/NĐ-CP forms it, or in Party style.</summary>
/// <param name="Start">Where it starts in the text as given; "Số:" is not part of it.</param>
/// <param name="Length">How long it is as written.</param>
/// <param name="Number">Number and symbol without spaces and with plain dashes and strokes, otherwise as written (155/UBND-VHTT, 57-NQ/TW, QD-UBND); a blank number leaves the stroke first (/UBND-VP).</param>
/// <param name="Kind">The abbreviation of its kind (QĐ, NQ, KH …), CV for a công văn, or <see langword="null"/> where the form does not tell (148/2025/QH15).</param>
/// <param name="IssuerSymbol">The issuer's abbreviation, with the unit for laws that several issued (BTC-BNV); <see langword="null"/> where none is written.</param>
internal sealed record DocumentNumber(int Start, int Length, string Number, string? Kind, string? IssuerSymbol)
{
    /// <summary>The number alone (155); <see langword="null"/> where it is blank.</summary>
    public int? Serial { get; init; }

    /// <summary>The year within the number, which legal normative documents bear; <see langword="null"/> where none is written.</summary>
    public int? Year { get; init; }

    /// <summary>central, province or district where the issuer's abbreviation alone tells; UBND and HĐND tell nothing.</summary>
    public string? IssuerLevel => IssuerSymbol is null ? null : IssuerSymbols.LevelOf(IssuerSymbol);

    /// <summary>Whether a text can hold a number at all: a stroke with a letter after it. Cheap, for texts that mostly hold none.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(DocumentNumberReader.Strokes); at >= 0; at = text.IndexOfAny(DocumentNumberReader.Strokes))
        {
            text = text[(at + 1)..].TrimStart();
            if (!text.IsEmpty && (char.IsLetter(text[0]) || VietnameseText.IsInvisible(text[0])))
                return true;
        }

        return false;
    }

    /// <summary>The document numbers of a text in their order; positions refer to the text as given.</summary>
    public static IReadOnlyList<DocumentNumber> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayBeIn(text) ? DocumentNumberReader.Read(MappedText.Of(text)) : [];
    }
}
