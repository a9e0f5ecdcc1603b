namespace PortalRules.Surveys;

/// <summary>How a sheet lies.</summary>
public enum PageOrientation
{
    /// <summary>Upright.</summary>
    Portrait,

    /// <summary>On its side.</summary>
    Landscape,
}
