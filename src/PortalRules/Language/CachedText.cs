using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>A text of the snapshot in the forms in which it is compared; each is made when it is first asked for, once per check.</summary>
/// <param name="raw">The text as it stands.</param>
/// <param name="id">A number by which results of this check may be remembered; texts of closed vocabularies share theirs.</param>
internal sealed class CachedText(string raw, int id)
{
    private string? _folded;
    private string? _key;
    private LabelText? _label;
    private int _length = -1;

    public string Raw => raw;

    public int Id => id;

    /// <summary>As texts are compared.</summary>
    public string Folded => _folded ??= VietnameseText.Fold(raw);

    /// <summary>As labels are compared.</summary>
    public LabelText Label => _label ??= LabelText.Of(raw);

    /// <summary>How many characters it has without surplus white space.</summary>
    public int Length => _length >= 0 ? _length : _length = VietnameseText.Clean(raw).Length;

    /// <summary>As an address stands in keys.</summary>
    public string KeyOn(Portal portal) => _key ??= portal.KeyOf(raw);
}
