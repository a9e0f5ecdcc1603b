using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>A legal or administrative document (văn bản) that the portal publishes.</summary>
public sealed record Document : Fact
{
    /// <summary>Number and symbol (155/UBND-VHTT), spaces around the strokes removed.</summary>
    public Known<string?> Number { get; init; }

    /// <summary>The kind by the abbreviations of Nghị định 30/2020 (KH, QĐ, BC, TB …; CV for a công văn).</summary>
    public Known<string?> Kind { get; init; }

    /// <summary>The issuing body as printed.</summary>
    public Known<string?> Issuer { get; init; }

    /// <summary>The issuer's level: <c>central</c>, <c>province</c>, <c>district</c>, <c>commune</c>.</summary>
    public Known<string?> IssuerLevel { get; init; }

    /// <summary>The day of issue.</summary>
    public Known<PortalDate?> Issued { get; init; }

    /// <summary>The day from which it is in force.</summary>
    public Known<PortalDate?> Effective { get; init; }

    /// <summary>When it was put on the portal.</summary>
    public Known<PortalDate?> Posted { get; init; }

    /// <summary>The summary (trích yếu) or title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Addresses of the attached files.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The section it stands in; empty where none was seen.</summary>
    public string Section { get; init; } = "";

    /// <summary>The document page's address, else its list's.</summary>
    public string Url { get; init; } = "";
}
