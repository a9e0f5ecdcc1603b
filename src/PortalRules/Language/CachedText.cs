using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>A text of the snapshot, whose forms are kept in a column for the whole check.</summary>
/// <param name="raw">The text as it stands.</param>
/// <param name="column">Where its forms are kept.</param>
/// <param name="row">In which row.</param>
/// <param name="id">A number by which results of this check may be remembered; texts of closed vocabularies share theirs, running texts have −1.</param>
internal readonly struct CachedText(string raw, TextColumn column, int row, int id)
{
    public string Raw => raw;

    public int Id => id;

    /// <summary>As texts are compared.</summary>
    public string Folded => column.Folded(row, raw);

    /// <summary>As labels are compared.</summary>
    public LabelText Label => column.Label(row, raw);

    /// <summary>How many characters it has without surplus white space.</summary>
    public int Length => column.Length(row, raw);

    /// <summary>As an address stands in keys.</summary>
    public string KeyOn(Portal portal) => column.KeyOn(portal, row, raw);
}
