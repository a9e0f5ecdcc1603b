using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Periods;
using PortalRules.Snapshots;

namespace PortalRules.Language.Checks;

/// <summary>
/// The facts that a check looks at: the sure ones, the maybes, and whether there may be others that were not captured. Its lists are the scope's and live
/// as long as the judging of one rule.
/// </summary>
internal sealed class Selection
{
    // All facts of a kind are sure and stay where they are; only what a condition has sifted has a list of its own, of rows, a maybe's as its complement.
    private readonly ImmutableArray<object> _all;
    private readonly List<int>? _kept;
    private readonly FactTest? _where;
    private readonly Selection? _before;
    private readonly Completeness? _completeness;

    private Selection(FactKind kind, ImmutableArray<object> all, Completeness? completeness, bool nested)
    {
        (Kind, _all, _completeness, IsNested) = (kind, all, completeness, nested);
        Sure = all.Length;
        OpenNote = completeness is null or { IsComplete: true } ? null : completeness.Note ?? "";
    }

    private Selection(Selection before, List<int> kept, int sure, FactTest? where, string? openNote)
    {
        (Kind, _all, _completeness, IsNested) = (before.Kind, before._all, before._completeness, before.IsNested);
        (_before, _kept, _where, Sure, OpenNote) = (before, kept, where, sure, openNote);
    }

    public FactKind Kind { get; }

    /// <summary>What was not captured; <see langword="null"/> where the selection is complete.</summary>
    public string? OpenNote { get; }

    public bool IsOpen => OpenNote is not null;

    public bool IsNested { get; }

    /// <summary>Facts among which was selected.</summary>
    public int Looked => _all.Length;

    /// <summary>The selection before the last condition; <see langword="null"/> where none was asked.</summary>
    public Selection? Before => _before;

    /// <summary>The last condition that was asked.</summary>
    public FactTest? Condition => _where;

    public int Count => _kept?.Count ?? _all.Length;

    public int Sure { get; }

    public int Maybe => Count - Sure;

    public IEnumerable<Selected> Facts => Enumerable.Range(0, Count).Select(i => this[i]);

    public Selected this[int index]
    {
        get
        {
            var row = _kept is null ? index : _kept[index];
            return row >= 0 ? new Selected(_all[row], row, Sure: true) : new Selected(_all[~row], ~row, Sure: false);
        }
    }

    /// <summary>The fact, which is judged from now on.</summary>
    public Selected Enter(int index, CheckScope scope)
    {
        var selected = this[index];
        if (!IsNested)
            scope.Enter(selected.Fact, selected.Row);
        return selected;
    }

    public static Selection Of(FactKind kind, CheckScope scope, bool sample)
    {
        _ = scope.Snapshot.TryGetCompleteness(kind, out var completeness);
        return new Selection(kind, scope.Select(kind), sample ? null : completeness ?? Completeness.Incomplete(""), nested: false);
    }

    public static Selection Nested(FactList list) => new(list.Kind ?? TextKind.Kind, list.Items, completeness: null, nested: true);

    /// <summary>The facts that meet a condition; where it is unknown, a fact becomes a maybe.</summary>
    public Selection Where(FactTest? test, CheckScope scope)
    {
        if (test is null)
            return this;
        var earliest = IsOpen && !IsNested && Kind.DateFields is [var main, ..] ? test.Earliest(main, scope) : null;
        return Sift(test, IsComplete(earliest) ? null : OpenNote, scope);
    }

    /// <summary>The facts of a period; one without a known date is a maybe.</summary>
    public Selection During(PeriodTest period, CheckScope scope) =>
        Sift(period, period.IsMainDate && IsComplete(period.Days.First) ? null : OpenNote, scope);

    /// <summary>The facts of a group.</summary>
    public Selection In(FactTest group, CheckScope scope) => Sift(group, OpenNote, scope);

    /// <summary>Why it is not known whether a maybe is meant.</summary>
    public Explanation Doubt(object fact, CheckScope scope)
    {
        var explanation = new Explanation();
        for (var selection = this; selection is not null; selection = selection._before)
            selection._where?.Explain(fact, scope, explanation);
        return explanation;
    }

    /// <summary>Why a fact does not pass; for a maybe also why it is not known to be meant.</summary>
    public Explanation Explain(FactTest test, object fact, CheckScope scope)
    {
        var explanation = Doubt(fact, scope);
        test.Explain(fact, scope, explanation);
        return explanation;
    }

    // "Complete since" is enough for whoever asks of no earlier day.
    private bool IsComplete(DateOnly? earliest) => _completeness is null or { IsComplete: true } || _completeness.Since <= earliest;

    private Selection Sift(FactTest test, string? openNote, CheckScope scope)
    {
        var kept = scope.Rent(Count);
        var sure = 0;
        for (var i = 0; i < Count; i++)
        {
            var selected = Enter(i, scope);
            var truth = test.Test(selected.Fact, scope);
            if (truth is Truth.False)
                continue;
            var certain = selected.Sure && truth is Truth.True;
            kept.Add(certain ? selected.Row : ~selected.Row);
            sure += certain ? 1 : 0;
        }

        return new Selection(this, kept, sure, test, openNote);
    }
}
