using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>An entry of a waivers or determinations file that did nothing in this run: it wants a look, or can go.</summary>
public sealed record IdleEntry
{
    /// <summary>What it is.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Why it did nothing.</summary>
    public required IdleReason Reason { get; init; }

    /// <summary>The rule as the entry names it; <see langword="null"/> for entries of another portal, which are counted together.</summary>
    public string? Rule { get; init; }

    /// <summary>The portal as the entry names it.</summary>
    public required string Portal { get; init; }

    /// <summary>The finding as the entry names it, or <see langword="null"/>.</summary>
    public string? Finding { get; init; }

    /// <summary>The file, or <see langword="null"/> where the entry comes from none.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file (of the first entry, where several are counted together), from 1; 0 without a file.</summary>
    public int Line { get; init; }

    /// <summary>How many entries are counted together; 1 but for entries of another portal.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The reason as a sentence.</summary>
    public required LocalizedText Message { get; init; }
}
