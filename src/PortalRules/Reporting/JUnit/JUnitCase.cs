using System.Collections.Immutable;

namespace PortalRules.Reporting.JUnit;

/// <summary>A case: one rule.</summary>
internal sealed record JUnitCase
{
    /// <summary>Id and title.</summary>
    public required string Name { get; init; }

    /// <summary>The pack.</summary>
    public required string ClassName { get; init; }

    public required JUnitKind Kind { get; init; }

    /// <summary>One line; of no meaning for a case that passed.</summary>
    public string Message { get; init; } = "";

    /// <summary>The machine word of its outcome.</summary>
    public string Type { get; init; } = "";

    /// <summary>What stands below the message, and for a case that passed what is to be said of it, line by line; empty for nothing.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];
}
