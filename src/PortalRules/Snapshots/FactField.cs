using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>One line of the field catalogue.</summary>
/// <param name="Name">The name in rules, kebab-case.</param>
/// <param name="Type">The type.</param>
/// <param name="Help">What it holds, for people.</param>
/// <param name="Read">Reads the field from a fact.</param>
public sealed record FactField(string Name, FieldType Type, LocalizedText Help, Func<object, FactContext, FieldValue> Read)
{
    /// <summary>The closed list of a word field; empty for other types.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The kind of a node or collection field; <see langword="null"/> for a collection of texts.</summary>
    public Func<FactKind>? Of { get; init; }

    /// <summary>Whether it is computed at check time from snapshot, vocabulary and date, and never stored.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether a rule may have to face an unknown value.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>The name in snapshot JSON and in case files, where a derived field of the kind has the better claim to <see cref="Name"/>.</summary>
    internal string? StoredAs { get; init; }

    internal string StoredName => StoredAs ?? Name;

    /// <summary>The step of capturing that yields it; <see langword="null"/> where every capture that has the kind has the field.</summary>
    public CapturePart? Part { get; init; }

    /// <summary>Its place among the fields of its kind; below 0 for a field outside a kind.</summary>
    internal int Ordinal { get; init; } = -1;
}
