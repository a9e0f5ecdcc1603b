using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting;

/// <summary>One thing to mend.</summary>
public sealed record RemedyStep
{
    /// <summary>The stable key of the finding within its rule.</summary>
    public required string Key { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required LocalizedText Found { get; init; }

    /// <summary>What to do; <see langword="null"/> where the rule does not say.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Where to see it; at most twenty places.</summary>
    public ImmutableArray<Evidence> Places { get; init; } = [];

    /// <summary>How many equal cases it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The waiver that holds for it, or <see langword="null"/>. What is put off is to be mended all the same.</summary>
    public Waiver? Waiver { get; init; }
}
