using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>A kind of fact: what rules select, with its fields, its identity and where its facts stand.</summary>
public abstract class FactKind
{
    private readonly Lazy<Dictionary<string, FactField>> _byName;
    private readonly Lazy<Dictionary<string, FactField>> _stored;

    private protected FactKind(string name, LocalizedText help, Func<ImmutableArray<FactField>> fields)
    {
        Name = name;
        Help = help;
        var lazy = new Lazy<ImmutableArray<FactField>>(fields);
        LazyFields = lazy;
        _stored = new(() => lazy.Value.Where(f => !f.IsDerived).ToDictionary(f => f.StoredName, StringComparer.Ordinal));
        _byName = new(() => lazy.Value.ToDictionary(f => f.Name, StringComparer.Ordinal));
    }

    /// <summary>The name in rules, kebab-case plural (<c>menu-items</c>).</summary>
    public string Name { get; }

    /// <summary>What it is, for people.</summary>
    public LocalizedText Help { get; }

    /// <summary>The fields, in the order of the catalogue.</summary>
    public ImmutableArray<FactField> Fields => LazyFields.Value;

    /// <summary>Whether a portal has exactly one (portal, imprint).</summary>
    public bool IsSingle { get; init; }

    /// <summary>The field that a plain text stands for in a case file, usually the label.</summary>
    public string? Shorthand { get; init; }

    /// <summary>Its date fields that <c>period</c> looks at, the first known one counts (<c>posted</c>, then <c>issued</c>); empty for kinds without a date.</summary>
    public ImmutableArray<string> DateFields { get; init; } = [];

    internal string Storage => StoredIn ?? Name;

    /// <summary>The kind in which the facts are stored, where they have no array of their own.</summary>
    internal string? StoredIn { get; init; }

    private Lazy<ImmutableArray<FactField>> LazyFields { get; }

    /// <summary>Finds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The field, or <see langword="null"/>.</returns>
    public FactField? Field(string name) => _byName.Value.GetValueOrDefault(name);

    /// <summary>The identity of a fact, stable from one capture to the next: what finding keys are made of.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="portal">The portal, whose own addresses enter as path and query.</param>
    /// <returns>The identity.</returns>
    public abstract string IdentityOf(object fact, Portal portal);

    /// <summary>Where a fact stands.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public abstract SourceLocation? LocationOf(object fact);

    /// <summary>What to call a fact in a sentence.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>A title, label or name; else the identity.</returns>
    public abstract string NameOf(object fact);

    /// <summary>Finds a captured field by its name, or by the one that snapshot JSON and case files use.</summary>
    internal FactField? CapturedField(string name) => _stored.Value.GetValueOrDefault(name) ?? (Field(name) is { IsDerived: false } field ? field : null);

    internal abstract object Create(FactBag bag);

    internal abstract ImmutableArray<object> FactsIn(PortalSnapshot snapshot);

    internal abstract PortalSnapshot Put(PortalSnapshot snapshot, IEnumerable<object> facts, Completeness completeness);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
