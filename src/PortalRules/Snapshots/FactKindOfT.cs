using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>A kind of fact with its type. The one mechanism behind snapshot JSON, YAML cases, rules and generated docs.</summary>
/// <typeparam name="T">The type of its facts.</typeparam>
public sealed class FactKind<T> : FactKind
    where T : class
{
    private readonly Func<T, Portal, string> _identity;
    private readonly Func<T, string> _nameOf;
    private readonly Func<T, SourceLocation?> _location;
    private readonly Func<FactBag, T> _create;

    internal FactKind(
        string name,
        LocalizedText help,
        Func<ImmutableArray<FactField>> fields,
        Func<T, Portal, string> identity,
        Func<T, string> nameOf,
        Func<T, SourceLocation?> location,
        Func<FactBag, T> create)
        : base(name, help, fields) =>
        (_identity, _nameOf, _location, _create) = (identity, nameOf, location, create);

    internal Func<PortalSnapshot, IEnumerable<T>>? Flatten { get; init; }

    internal Func<T, T>? Normalise { get; init; }

    /// <inheritdoc/>
    public override string IdentityOf(object fact, Portal portal) => _identity((T)fact, portal);

    /// <inheritdoc/>
    public override string NameOf(object fact) => _nameOf((T)fact);

    /// <inheritdoc/>
    public override SourceLocation? LocationOf(object fact) => _location((T)fact);

    internal override object Create(FactBag bag) => _create(bag);

    internal override ImmutableArray<object> FactsIn(PortalSnapshot snapshot) =>
        snapshot.Get(this).CastArray<object>();

    internal override PortalSnapshot Put(PortalSnapshot snapshot, IEnumerable<object> facts, Completeness completeness) =>
        snapshot.With(this, facts.Cast<T>(), completeness);
}
