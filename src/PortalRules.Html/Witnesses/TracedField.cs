using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Html.Witnesses;

/// <summary>A field of a fact with its witnesses, the one that won first, then by rank.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Fact">Which one: its address, else its name.</param>
/// <param name="Field">The field's name in the catalogue.</param>
/// <param name="Value">The value; <see langword="null"/> where it is unknown.</param>
/// <param name="Reason">Why it is unknown.</param>
/// <param name="Said">What the witnesses say.</param>
internal sealed record TracedField(FactKind Kind, string Fact, string Field, string? Value, UnknownReason Reason, ImmutableArray<Testimony> Said);
