using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>A collection inside a fact: facts of a kind, or labels (<see cref="Kind"/> is <see langword="null"/>). Complete, for it stands on a page that was read whole.</summary>
/// <param name="Kind">The kind of its facts, or <see langword="null"/> for plain texts.</param>
/// <param name="Items">The facts or texts, in order.</param>
public sealed record FactList(FactKind? Kind, ImmutableArray<object> Items);
