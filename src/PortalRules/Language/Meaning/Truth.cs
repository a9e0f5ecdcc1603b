namespace PortalRules.Language.Meaning;

/// <summary>Three-valued truth: and is the least, or the greatest.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
