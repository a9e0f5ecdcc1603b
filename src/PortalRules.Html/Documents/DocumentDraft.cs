using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Documents;

/// <summary>A document as one page shows it.</summary>
internal sealed class DocumentDraft
{
    /// <summary>The document's own page; <see langword="null"/> where a list names none.</summary>
    public PortalUrl? Target { get; init; }

    /// <summary>Whether this is the document's own page and not a list.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Whether it is a draft that is open for comment: no document yet.</summary>
    public bool IsDraft { get; init; }

    public Known<string?> Number { get; init; }

    public Known<string?> Kind { get; init; }

    public Known<string?> Issuer { get; init; }

    public Known<PortalDate?> Issued { get; init; }

    public Known<PortalDate?> Effective { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Whether the page calls it a summary (trích yếu); else it is the heading of the document's page.</summary>
    public bool IsSummaryNamed { get; init; }

    public List<string> Files { get; init; } = [];

    public SourceLocation? At { get; init; }

    public List<Doubt> Doubts { get; init; } = [];
}
