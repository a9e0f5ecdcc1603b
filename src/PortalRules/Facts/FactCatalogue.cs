using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>
/// The kinds of facts that rules, case files and snapshot JSON know: the built-in ones and an embedder's own. Immutable and thread-safe.
/// </summary>
public sealed class FactCatalogue
{
    // Keys of snapshot JSON beside the kinds.
    private static readonly string[] Reserved = ["schema", "captured-at", "completeness", "notes"];

    private readonly Dictionary<string, FactKind> _byName;

    private FactCatalogue(ImmutableArray<FactKind> kinds)
    {
        Kinds = kinds;
        _byName = kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);
        StoredKinds = [.. kinds.Where(k => k.StoredIn is null && k != FactKinds.Portal)];
    }

    /// <summary>The built-in kinds alone.</summary>
    public static FactCatalogue BuiltIn { get; } = new(FactKinds.All);

    /// <summary>All kinds: the built-in ones in the order of their catalogue, then own ones in the order in which they were added.</summary>
    public ImmutableArray<FactKind> Kinds { get; }

    /// <summary>The kinds with facts of their own in a snapshot; the portal is not among them.</summary>
    internal ImmutableArray<FactKind> StoredKinds { get; }

    /// <summary>Finds a kind by its name in rules.</summary>
    /// <param name="name">The name (<c>menu-items</c>).</param>
    /// <returns>The kind, or <see langword="null"/>.</returns>
    public FactKind? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A catalogue with one more kind.</summary>
    /// <param name="kind">The kind, made by <see cref="FactKinds.Define{T}"/>.</param>
    /// <returns>The larger catalogue.</returns>
    /// <exception cref="ArgumentException">A kind of that name is there already, or the name is a key of snapshot JSON.</exception>
    public FactCatalogue With(FactKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (_byName.ContainsKey(kind.Name))
            throw new ArgumentException($"There is a kind of facts \"{kind.Name}\" already; give yours another name.", nameof(kind));
        if (Reserved.Contains(kind.Name, StringComparer.Ordinal))
            throw new ArgumentException($"A kind of facts cannot be named \"{kind.Name}\": snapshot JSON uses that key for something else.", nameof(kind));
        return new FactCatalogue(Kinds.Add(kind));
    }
}
