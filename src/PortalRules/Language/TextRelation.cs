using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>How a text is compared.</summary>
internal enum TextRelation
{
    Is,
    Like,
    Contains,
    StartsWith,
}
