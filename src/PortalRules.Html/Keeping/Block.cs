namespace PortalRules.Html.Keeping;

/// <summary>A stretch of things that follow each other on a page; pages that show the same stretch hold the same block.</summary>
/// <param name="items">The things, in the order of the page.</param>
internal sealed class Block<T>(T[] items)
    where T : class, INumbered
{
    public T[] Items => items;
}
