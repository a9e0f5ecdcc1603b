namespace PortalRules.Rules;

/// <summary>By what a label was recognised.</summary>
public enum MatchManner
{
    /// <summary>It is the name itself; capitals, white space and tone placement do not count.</summary>
    Name,

    /// <summary>It is another accepted name.</summary>
    OtherName,

    /// <summary>It is an accepted abbreviation.</summary>
    Abbreviation,

    /// <summary>It is a frequent misspelling, accepted as the name.</summary>
    Misspelling,

    /// <summary>It is typed without any diacritics.</summary>
    WithoutDiacritics,

    /// <summary>A pattern or a beginning of the rule holds of it.</summary>
    Pattern,

    /// <summary>It is only close to the name: a person must say.</summary>
    NearMiss,
}
