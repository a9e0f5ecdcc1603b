namespace PortalRules.Html.Sources;

/// <summary>Vietnamese encodings from before Unicode whose bytes pages declare as western: special fonts made them readable.</summary>
internal enum LegacyEncoding
{
    None,

    /// <summary>TCVN3 ("ABC"): one character per letter; fonts .VnTime, .VnArial …; capitals with tones only through fonts such as .VnTimeH.</summary>
    Tcvn3,

    /// <summary>VNI for Windows: a letter and a character for shape and tone; fonts VNI-Times …</summary>
    Vni,
}
