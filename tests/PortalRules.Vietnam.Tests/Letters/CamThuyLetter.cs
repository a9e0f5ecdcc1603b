using System.Collections.Immutable;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>What the two annexes of the district's letter of April 2023 say of each commune.</summary>
internal static class CamThuyLetter
{
    private const string Table = """
        UBND xã Cẩm Vân|xxxxxxxxxx|41||
        UBND xã Cẩm Giang|xxxxxxxxxx|12||
        UBND xã Cẩm Thành|oxxxxxxxxx|44||
        UBND xã Cẩm Quý|oooooxxxxx|32||
        UBND xã Cẩm Tân|xxxxxxxxxx|75||
        UBND xã Cẩm Ngọc|oxooxxxxxx|108||
        UBND xã Cẩm Tú|xxxxxxxxxx|55||
        UBND xã Cẩm Châu|xxxxxxxxxx|51||
        UBND xã Cẩm Yên|oxxooxxxxx|37|x|
        UBND xã Cẩm Phú|ooooooxoxx|11||x
        UBND xã Cẩm Thạch|oxxooxxxxx|34||
        UBND xã Cẩm Bình|oxxxxxxxxx|42||
        UBND thị trấn Phong Sơn|xxxxxxxxxx|12||
        UBND xã Cẩm Liên|oxooooxoxx|5||
        UBND xã Cẩm Long|oxxooxxxxx|21||
        UBND xã Cẩm Lương|xxxxxxxxxx|23||
        UBND xã Cẩm Tâm|xoxxxxxxxx|21|x|
        """;

    /// <summary>The communes, in the order of annex 1.</summary>
    public static ImmutableArray<CamThuyRow> Rows { get; } =
    [
        .. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split('|'))
            .Select(c => new CamThuyRow(c[0], c[1], int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture), c[3], c[4])),
    ];
}
