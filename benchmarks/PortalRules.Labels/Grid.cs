using PortalRules.Vocabulary;

namespace PortalRules.Labels;

/// <summary>The constants that are tried.</summary>
internal static class Grid
{
    public static IEnumerable<NearMissBand> Bands =>
        from words in new[] { 1, 2, 3 }
        from shortest in new[] { 3, 4, 5, 6, 7, 8 }
        from percent in new[] { 65, 70, 75, 76, 77, 78, 80, 82, 85, 88, 90, 95 }
        select new NearMissBand(percent / 100.0, shortest, words);
}
