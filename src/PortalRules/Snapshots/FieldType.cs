namespace PortalRules.Snapshots;

/// <summary>The type of a field: decides which matchers a rule may use and how JSON and YAML write it.</summary>
public enum FieldType
{
    /// <summary>A name shown to people: a scalar means <c>like</c>.</summary>
    Label,

    /// <summary>Running text: a scalar means the folded <c>is</c>.</summary>
    Text,

    /// <summary>A word of a closed list, compared exactly; another word is a pack error.</summary>
    Word,

    /// <summary>Characters as decoded: hashes, paths, headers.</summary>
    Raw,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A part of a whole, 0 to 1.</summary>
    Share,

    /// <summary>A day, a day with its time, or a month.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A resolved address.</summary>
    Url,

    /// <summary>A host name.</summary>
    Host,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A fact inside the fact.</summary>
    Node,

    /// <summary>Facts or labels inside the fact.</summary>
    Collection,

    /// <summary>Named texts; keys ignore case.</summary>
    Dictionary,
}
