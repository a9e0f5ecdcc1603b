using System.Collections.Immutable;

namespace PortalRules.Surveys;

/// <summary>A list of units drawn from an annex.</summary>
/// <param name="Text">The whole sentence, as it is printed.</param>
/// <param name="Units">The units that it names, in its order.</param>
public sealed record AnnexSummary(string Text, ImmutableArray<string> Units);
