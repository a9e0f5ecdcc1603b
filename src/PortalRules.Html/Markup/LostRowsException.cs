namespace PortalRules.Html.Markup;

/// <summary>Rows of a table stand in a template without their table, in which the parser loses its place when the tree is not its own.</summary>
internal sealed class LostRowsException : Exception
{
    public LostRowsException()
        : base("A template ends in its middle.")
    {
    }
}
