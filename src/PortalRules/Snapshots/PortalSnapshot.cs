using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PortalRules.Snapshots;

/// <summary>
/// What is known of a portal at one moment: typed facts with their places. Immutable and thread-safe;
/// made by a reader, or without any HTML by <see cref="For"/> and <see cref="With{T}(FactKind{T}, IEnumerable{T}, bool)"/>.
/// </summary>
public sealed class PortalSnapshot
{
    private readonly ImmutableDictionary<string, Captured> _kinds;

    private PortalSnapshot(Portal portal, DateTimeOffset? capturedAt, ImmutableArray<CaptureNote> notes, ImmutableDictionary<string, Captured> kinds) =>
        (Portal, CapturedAt, Notes, _kinds) = (portal, capturedAt, notes, kinds);

    /// <summary>The portal.</summary>
    public Portal Portal { get; }

    /// <summary>When it was captured; never a file time. <see langword="null"/> where not known.</summary>
    public DateTimeOffset? CapturedAt { get; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<CaptureNote> Notes { get; }

    /// <summary>Names of the kinds that were looked for, sorted.</summary>
    public IEnumerable<string> CapturedKinds => _kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>An empty snapshot of a portal: no kind has been looked for yet.</summary>
    /// <param name="portal">The portal.</param>
    /// <returns>The snapshot.</returns>
    public static PortalSnapshot For(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return new(portal, capturedAt: null, [], ImmutableDictionary.Create<string, Captured>(StringComparer.Ordinal));
    }

    /// <summary>A copy with the facts of one kind.</summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="kind">The kind.</param>
    /// <param name="facts">Its facts; replaces earlier ones.</param>
    /// <param name="complete">Whether these are all there are. Without that, absence is never proved.</param>
    /// <returns>The copy.</returns>
    public PortalSnapshot With<T>(FactKind<T> kind, IEnumerable<T> facts, bool complete)
        where T : class =>
        With(kind, facts, complete ? Completeness.Complete : Completeness.Incomplete("not all facts of this kind were given"));

    /// <summary>A copy with the facts of one kind and how completely they were captured.</summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="kind">The kind.</param>
    /// <param name="facts">Its facts; replaces earlier ones.</param>
    /// <param name="completeness">How completely they were captured.</param>
    /// <returns>The copy.</returns>
    public PortalSnapshot With<T>(FactKind<T> kind, IEnumerable<T> facts, Completeness completeness)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(completeness);
        var array = (kind.Normalise is { } normalise ? facts.Select(normalise) : facts).ToImmutableArray();
        return new(Portal, CapturedAt, Notes, _kinds.SetItem(kind.Name, new Captured(array, completeness)));
    }

    /// <summary>A copy with another description of the portal.</summary>
    /// <param name="portal">The portal.</param>
    /// <returns>The copy.</returns>
    public PortalSnapshot With(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return new(portal, CapturedAt, Notes, _kinds);
    }

    /// <summary>A copy with the time of capture.</summary>
    /// <param name="capturedAt">The time.</param>
    /// <returns>The copy.</returns>
    public PortalSnapshot TakenAt(DateTimeOffset? capturedAt) => new(Portal, capturedAt, Notes, _kinds);

    /// <summary>A copy with notes on what could not be read.</summary>
    /// <param name="notes">The notes.</param>
    /// <returns>The copy.</returns>
    public PortalSnapshot WithNotes(IEnumerable<CaptureNote> notes) => new(Portal, CapturedAt, [.. notes], _kinds);

    /// <summary>The facts of a kind; empty where it was not looked for.</summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="kind">The kind.</param>
    /// <returns>The facts in the order of the snapshot.</returns>
    public ImmutableArray<T> Get<T>(FactKind<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (kind.Flatten is { } flatten)
            return [.. flatten(this)];
        if (kind is FactKind<Portal>)
            return [(T)(object)Portal];
        return _kinds.TryGetValue(kind.Name, out var captured) ? (ImmutableArray<T>)captured.Facts : [];
    }

    /// <summary>How completely a kind was captured; <see langword="false"/> where it was not looked for at all.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="completeness">How completely.</param>
    /// <returns>Whether it was looked for.</returns>
    public bool TryGetCompleteness(FactKind kind, [NotNullWhen(true)] out Completeness? completeness)
    {
        ArgumentNullException.ThrowIfNull(kind);
        completeness = kind is FactKind<Portal> ? Completeness.Complete : null;
        if (_kinds.TryGetValue(kind.Storage, out var captured))
            completeness = captured.Completeness;
        return completeness is not null;
    }

    internal ImmutableArray<T> Stored<T>(string kind)
        where T : class =>
        _kinds.TryGetValue(kind, out var captured) ? (ImmutableArray<T>)captured.Facts : [];

    internal bool Has(string kind) => _kinds.ContainsKey(kind);

    /// <summary>Whether all facts of the kind were captured, however old.</summary>
    internal bool IsWhole(string kind) =>
        _kinds.TryGetValue(kind, out var captured) && captured.Completeness is { IsComplete: true, Since: null };

    /// <summary>Whether all facts of the kind that are dated on or after a day were captured.</summary>
    internal bool IsWholeSince(string kind, DateOnly day) =>
        IsWhole(kind) || (_kinds.TryGetValue(kind, out var captured) && captured.Completeness.Since <= day);

    private sealed record Captured(object Facts, Completeness Completeness);
}
