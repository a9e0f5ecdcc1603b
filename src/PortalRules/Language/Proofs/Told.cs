using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Proofs;

/// <summary>What a check has to say of itself: what it demanded and what is there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Told
{
    public Told()
    {
    }

    public int Met { get; init; }

    public int Missed { get; init; }

    public int Undecided { get; init; }

    public LocalizedText? Expected { get; init; }

    public LocalizedText? Actual { get; init; }

    public ImmutableArray<ProofLimit> Limits { get; init; } = [];

    public ProofRange? Number { get; init; }
}
