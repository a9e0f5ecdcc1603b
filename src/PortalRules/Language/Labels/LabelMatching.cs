namespace PortalRules.Language.Labels;

/// <summary>How labels are compared.</summary>
internal enum LabelMatching
{
    /// <summary>Folded, with aliases, without diacritics, and with near misses.</summary>
    Like,

    /// <summary>Folded, nothing else.</summary>
    Is,

    /// <summary>Character by character: words of closed lists, hashes, paths.</summary>
    Exact,
}
