using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>
/// Which witness won each field and which lost. Losers to a known value live only here, never in the snapshot. A reading without a trace makes none of this.
/// </summary>
internal sealed class ReadingTrace
{
    private readonly List<TracedField> _fields = [];

    /// <summary>Kind by kind, and in each by the addresses of its facts; the fields of one fact stand together.</summary>
    public IReadOnlyList<TracedField> Fields => [.. _fields.OrderBy(f => f.Kind.Name, StringComparer.Ordinal).ThenBy(f => f.Fact, StringComparer.Ordinal)];

    /// <summary>Adds a field; one of which nobody says anything is left out.</summary>
    public void Add(FactKind kind, string fact, string field, string? value, UnknownReason reason, IEnumerable<Testimony> said)
    {
        var merged = said.GroupBy(t => (t.Witness.Vi, t.Value, t.Standing))
            .Select(g => g.First() with { Times = g.Count() })
            .OrderBy(t => t.Standing is Standing.Won ? 0 : 1)
            .ToImmutableArray();
        if (merged.Length > 0)
            _fields.Add(new TracedField(kind, fact, field, value, reason, merged));
    }

    /// <summary>Adds a field of which the first witness in the order of rank wins.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="fact">Which one.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The value that is known.</param>
    /// <param name="said">What the witnesses say, in the order of rank.</param>
    /// <param name="isSame">Whether a value says the same as the known one; <see langword="null"/> where only the very same text does.</param>
    public void AddRanked(FactKind kind, string fact, string field, string value, IEnumerable<(LocalizedText Witness, string Value, string Where)> said, Func<string, bool>? isSame = null)
    {
        var hasWon = false;
        var testimonies = new List<Testimony>();
        foreach (var (witness, text, where) in said)
        {
            var isWinner = !hasWon && string.Equals(text, value, StringComparison.Ordinal);
            hasWon |= isWinner;
            testimonies.Add(isWinner ? new Testimony(witness, text, where, Standing.Won, null)
                : string.Equals(text, value, StringComparison.Ordinal) || isSame?.Invoke(text) == true ? new Testimony(witness, text, where, Standing.Agreed, null)
                : new Testimony(witness, text, where, Standing.Lost, TraceWords.RanksLower));
        }

        Add(kind, fact, field, value, UnknownReason.Unspecified, testimonies);
    }
}
