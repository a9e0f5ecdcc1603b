using System.Collections.Immutable;

namespace PortalRules.Reporting.JUnit;

/// <summary>A suite: the cases of one pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">What it was judged by, as names and values.</param>
/// <param name="Cases">Its cases.</param>
internal sealed record JUnitSuite(string Name, ImmutableArray<(string Name, string Value)> Properties, ImmutableArray<JUnitCase> Cases)
{
    public int Count(JUnitKind kind) => Cases.Count(c => c.Kind == kind);
}
