using System.Collections.Frozen;

namespace PortalRules.Text;

/// <summary>What the abbreviation of an issuer alone tells of its level. UBND, HĐND, ĐU, TU exist at several levels and tell nothing; nor does BTC, which is also a ban tổ chức.</summary>
internal static class IssuerSymbols
{
    private static readonly FrozenSet<string> Central = new[]
        {
            "CP", "TTG", "CTN", "TW", "VPCP", "TTCP", "KTNN", "NHNN", "TANDTC", "VKSNDTC", "UBDT",
            "BCA", "BCT", "BDTTG", "BGDĐT", "BGTVT", "BKHCN", "BKHĐT", "BLĐTBXH", "BNG", "BNNMT", "BNNPTNT", "BNV", "BQP", "BTNMT", "BTP", "BTTTT", "BVHTTDL", "BXD", "BYT",
        }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Province = new[]
        {
            "SCT", "SDL", "SDTTG", "SGDĐT", "SGTVT", "SKHCN", "SKHĐT", "SLĐTBXH", "SNGV", "SNN", "SNNMT", "SNNPTNT", "SNV", "STC", "STNMT", "STP", "STTTT", "SVHTT", "SVHTTDL", "SXD", "SYT",
        }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> District = new[] { "HU", "QU" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ManyLevels = new[] { "UBND", "HĐND", "UB", "BTC", "ĐU", "TU", "TXU", "THU", "MTTQ", "UBMTTQ", "VP", "BCĐ", "UBBC", "BBC", "HĐNDUBND" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>central, province or district; <see langword="null"/> where the abbreviation does not tell. Several issuers must be of one level.</summary>
    public static string? LevelOf(string symbol)
    {
        string? level = null;
        foreach (var part in symbol.Split('-'))
        {
            var own = LevelOfOne(Key(part));
            if (own is null || (level is not null && !string.Equals(own, level, StringComparison.Ordinal)))
                return null;
            level = own;
        }

        return level;
    }

    /// <summary>Whether it is the abbreviation of an issuer that is known by it, in any case and also without diacritics.</summary>
    public static bool IsKnown(string symbol) =>
        Key(symbol) is var key && (LevelOfOne(key) is not null || ManyLevels.Contains(key) || key is "HDND" or "DU" or "BCD" or "BGDDT" or "BKHDT" or "SGDDT" or "SKHDT");

    private static string? LevelOfOne(string key) =>
        Central.Contains(key) || IsAssembly(key) ? "central" : Province.Contains(key) ? "province" : District.Contains(key) ? "district" : null;

    // The National Assembly and its committee carry the number of the term: QH15, UBTVQH15.
    private static bool IsAssembly(string key) => key.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) is "QH" or "UBTVQH";

    private static string Key(string symbol) => symbol.Replace("&", "", StringComparison.Ordinal).ToUpperInvariant();
}
