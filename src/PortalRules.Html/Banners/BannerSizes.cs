using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>How small a picture is no banner: an icon or a line.</summary>
internal static class BannerSizes
{
    private const int SmallestSide = 40;
    private const int LargestIcon = 48;

    public static bool IsTooSmall(Known<int> width, Known<int> height) =>
        width.Or(SmallestSide) < SmallestSide || height.Or(SmallestSide) < SmallestSide || Math.Max(width.Or(int.MaxValue), height.Or(int.MaxValue)) <= LargestIcon;
}
