namespace PortalRules.Html.Site;

/// <summary>The order of pages by address: fewer steps first, then shorter, then ordinal. The home page is first.</summary>
internal sealed class PageOrder : IComparer<string>
{
    public static PageOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var steps = Steps(x).CompareTo(Steps(y));
        if (steps != 0)
            return steps;
        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
    }

    private static int Steps(string address) => address.AsSpan().TrimEnd('/').Count('/') + (address.Contains('?', StringComparison.Ordinal) ? 1 : 0);
}
