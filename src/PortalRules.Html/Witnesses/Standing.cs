namespace PortalRules.Html.Witnesses;

/// <summary>How a witness fared.</summary>
internal enum Standing : byte
{
    /// <summary>Its value is the known one.</summary>
    Won,

    /// <summary>It says the same.</summary>
    Agreed,

    /// <summary>Its value is not used.</summary>
    Lost,
}
