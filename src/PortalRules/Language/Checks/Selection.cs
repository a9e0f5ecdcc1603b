using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;

namespace PortalRules.Language.Checks;

/// <summary>The facts that a check looks at: the sure ones, the maybes, and whether there may be others that were not captured.</summary>
internal sealed class Selection
{
    private readonly FactTest? _where;

    private Selection(FactKind kind, List<(object Fact, bool Sure)> facts, string? openNote, bool nested, FactTest? where = null)
    {
        (Kind, Facts, OpenNote, IsNested) = (kind, facts, openNote, nested);
        _where = where;
    }

    public FactKind Kind { get; }

    public List<(object Fact, bool Sure)> Facts { get; }

    /// <summary>What was not captured; <see langword="null"/> where the selection is complete.</summary>
    public string? OpenNote { get; }

    public bool IsOpen => OpenNote is not null;

    public bool IsNested { get; }

    public int Sure => Facts.Count(f => f.Sure);

    public int Maybe => Facts.Count(f => !f.Sure);

    public static Selection Of(FactKind kind, CheckScope scope, bool sample)
    {
        _ = scope.Snapshot.TryGetCompleteness(kind, out var completeness);
        var note = sample || completeness is { IsComplete: true } ? null : completeness?.Note ?? "";
        return new Selection(kind, [.. kind.FactsIn(scope.Snapshot).Select(f => (f, true))], note, nested: false);
    }

    public static Selection Nested(FactList list) =>
        new(list.Kind ?? TextKind.Kind, [.. list.Items.Select(f => (f, true))], openNote: null, nested: true);

    public Selection Where(FactTest? test, CheckScope scope)
    {
        if (test is null)
            return this;
        var kept = new List<(object, bool)>();
        foreach (var (fact, sure) in Facts)
        {
            var truth = test.Test(fact, scope);
            if (truth is not Truth.False)
                kept.Add((fact, sure && truth is Truth.True));
        }

        return new Selection(Kind, kept, OpenNote, IsNested, test);
    }

    /// <summary>Why it is not known whether a maybe is meant.</summary>
    public Explanation Doubt(object fact, CheckScope scope)
    {
        var explanation = new Explanation();
        _where?.Explain(fact, scope, explanation);
        return explanation;
    }

    /// <summary>Why a fact does not pass; for a maybe also why it is not known to be meant.</summary>
    public Explanation Explain(FactTest test, object fact, CheckScope scope)
    {
        var explanation = Doubt(fact, scope);
        test.Explain(fact, scope, explanation);
        return explanation;
    }
}
