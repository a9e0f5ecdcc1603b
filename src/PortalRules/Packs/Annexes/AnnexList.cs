using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Packs.Annexes;

/// <summary>A sentence that lists units.</summary>
/// <param name="Text">The sentence, with placeholders.</param>
/// <param name="Indicators">Ids of indicators.</param>
/// <param name="Outcomes">A unit is listed where at least one of them has one of these outcomes.</param>
internal sealed record AnnexList(string Text, ImmutableArray<string> Indicators, ImmutableArray<Outcome> Outcomes);
