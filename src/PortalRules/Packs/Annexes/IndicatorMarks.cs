using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Packs.Annexes;

/// <summary>The marks of an indicator in a column; every outcome that it may have is there.</summary>
/// <param name="Indicator">Its id.</param>
/// <param name="Marks">The mark of each outcome; empty leaves the cell empty.</param>
internal sealed record IndicatorMarks(string Indicator, ImmutableDictionary<Outcome, string> Marks);
