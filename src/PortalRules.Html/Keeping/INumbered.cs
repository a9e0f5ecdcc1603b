namespace PortalRules.Html.Keeping;

/// <summary>Something of which a reading keeps one object only; its number says which.</summary>
internal interface INumbered
{
    /// <summary>Its number, from 0.</summary>
    int Number { get; }
}
