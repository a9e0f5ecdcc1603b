using System.Collections.Frozen;

namespace PortalRules.Text;

/// <summary>
/// Abbreviations of kinds of documents: Nghị định 30/2020/NĐ-CP, Phụ lục III, those of legal normative documents, of joint documents and of the Party.
/// </summary>
internal static class DocumentKinds
{
    /// <summary>A công văn, whose symbol starts with the agency and names no kind.</summary>
    public const string Letter = "CV";

    private static readonly FrozenDictionary<string, string> ByUpperCase = new[]
        {
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
            "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB",
            "NĐ", "TT", "L", "PL", "VBHN", "TTLT", "NQLT", "KHLT", "KHPH", "CTrPH", "QCPH",
            "KL", "QĐi", Letter,
        }.ToFrozenDictionary(k => k.ToUpperInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> WithoutDiacritics = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["QD"] = "QĐ",
        ["ND"] = "NĐ",
        ["QYD"] = "QyĐ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The abbreviation as the law writes it, or <see langword="null"/> for what is none.</summary>
    public static string? Find(string abbreviation)
    {
        var key = abbreviation.ToUpperInvariant();
        return ByUpperCase.GetValueOrDefault(key) ?? WithoutDiacritics.GetValueOrDefault(key);
    }
}
