using System.Collections.Frozen;

namespace PortalRules.Text;

/// <summary>
/// Kinds of documents and their abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III, those of legal normative documents, of joint documents and of the Party.
/// They are how Vietnamese is written, like dates and numbers, so they stand here and not in the vocabulary: reading needs them before any pack is chosen.
/// A kind without an abbreviation stands under its name. docs/reading-text.md lists them.
/// </summary>
internal static class DocumentKinds
{
    /// <summary>A công văn, whose symbol starts with the agency and names no kind.</summary>
    public const string Letter = "CV";

    private static readonly (string Abbreviation, string Name)[] Kinds =
    [
        ("NQ", "Nghị quyết"), ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("QC", "Quy chế"), ("QyĐ", "Quy định"), ("TC", "Thông cáo"), ("TB", "Thông báo"),
        ("HD", "Hướng dẫn"), ("CTr", "Chương trình"), ("KH", "Kế hoạch"), ("PA", "Phương án"), ("ĐA", "Đề án"), ("DA", "Dự án"), ("BC", "Báo cáo"),
        ("BB", "Biên bản"), ("TTr", "Tờ trình"), ("HĐ", "Hợp đồng"), ("CĐ", "Công điện"), ("BGN", "Bản ghi nhớ"), ("BTT", "Bản thỏa thuận"),
        ("GUQ", "Giấy ủy quyền"), ("GM", "Giấy mời"), ("GGT", "Giấy giới thiệu"), ("GNP", "Giấy nghỉ phép"), ("PG", "Phiếu gửi"), ("PC", "Phiếu chuyển"), ("PB", "Phiếu báo"), ("Thư công", "Thư công"),
        ("Hiến pháp", "Hiến pháp"), ("Bộ luật", "Bộ luật"), ("Lệnh", "Lệnh"), ("NĐ", "Nghị định"), ("TT", "Thông tư"), ("L", "Luật"), ("PL", "Pháp lệnh"), ("VBHN", "Văn bản hợp nhất"),
        ("TTLT", "Thông tư liên tịch"), ("NQLT", "Nghị quyết liên tịch"), ("KHLT", "Kế hoạch liên tịch"), ("KHPH", "Kế hoạch phối hợp"), ("CTrPH", "Chương trình phối hợp"), ("QCPH", "Quy chế phối hợp"),
        ("KL", "Kết luận"), ("QĐi", "Quy định"), (Letter, "Công văn"),
    ];

    private static readonly FrozenDictionary<string, string> ByUpperCase =
        Kinds.Select(k => k.Abbreviation).ToFrozenDictionary(k => k.ToUpperInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> WithoutDiacritics = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["QD"] = "QĐ",
        ["ND"] = "NĐ",
        ["QYD"] = "QyĐ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByName =
        Kinds.DistinctBy(k => k.Name, StringComparer.Ordinal).ToFrozenDictionary(k => VietnameseText.Key(k.Name), k => k.Abbreviation, StringComparer.Ordinal);

    // What may follow a kind in a list's column without making it another: "Quyết định của UBND tỉnh", "Nghị quyết HĐND".
    private static readonly FrozenSet<string> Qualifiers =
        new[] { "cua", "so", "ubnd", "hdnd", "uy", "hoi", "ca", "quy", "chi", "hanh", "phap" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every kind with its abbreviation.</summary>
    public static IReadOnlyList<(string Abbreviation, string Name)> All => Kinds;

    /// <summary>The abbreviation as the law writes it, or <see langword="null"/> for what is none.</summary>
    public static string? Find(string abbreviation)
    {
        var key = abbreviation.ToUpperInvariant();
        return ByUpperCase.GetValueOrDefault(key) ?? WithoutDiacritics.GetValueOrDefault(key);
    }

    /// <summary>The name of a kind (Quyết định for QĐ), or <see langword="null"/> for what is none.</summary>
    public static string? NameOf(string abbreviation) =>
        Find(abbreviation) is { } kind ? Array.Find(Kinds, k => string.Equals(k.Abbreviation, kind, StringComparison.Ordinal)).Name : null;

    /// <summary>The abbreviation of a kind that is written in words, perhaps with its issuer, or as its abbreviation; <see langword="null"/> where the words name none or several.</summary>
    public static string? FromWords(string words)
    {
        var key = VietnameseText.Key(words);
        if (ByName.TryGetValue(key, out var kind))
            return kind;
        foreach (var (name, abbreviation) in ByName)
        {
            if (key.Length > name.Length && key[name.Length] == ' ' && key.StartsWith(name, StringComparison.Ordinal) && Qualifiers.Contains(key[(name.Length + 1)..].Split(' ')[0]))
                kind = kind is null || name.Length > VietnameseText.Key(NameOf(kind)).Length ? abbreviation : kind;
        }

        return kind ?? Find(VietnameseText.Clean(words));
    }
}
