using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Proofs;

/// <summary>Writes the proof of a judgement, while its selections live: bounded for reports, whole on demand.</summary>
internal sealed class Prover(CheckScope scope, ParameterTexts values)
{
    /// <summary>What findings became after the check had spoken, by key; empty where they stayed as they were.</summary>
    private IReadOnlyDictionary<string, Draft> _turned = ImmutableDictionary<string, Draft>.Empty;
    private (string Period, string Group) _place = ("", "");

    public CheckScope Scope => scope;

    private bool IsWhole => scope.Depth is ProofDepth.Whole;

    public int Most => IsWhole ? int.MaxValue : Proof.MostItems;

    public static ProofTruth Write(Truth truth) => truth switch { Truth.True => ProofTruth.True, Truth.False => ProofTruth.False, _ => ProofTruth.Unknown };

    /// <summary>Words with the values that parameters have.</summary>
    public LocalizedText Say(LocalizedText text) => values.Fill(text);

    /// <summary>Says to which period and group the following belongs, and what its findings became.</summary>
    public void Enter(string period, string group, IReadOnlyDictionary<string, Draft> turned) => (_place, _turned) = ((period, group), turned);

    /// <summary>The proof of a judgement; its selection was made within another, or from all facts.</summary>
    public Proof Of(Judgement judgement, Selection? within, ProofFrame? frame = null)
    {
        var (check, drafts) = (judgement.Check, judgement.Check.IsMadeOfParts ? [] : judgement.Drafts);
        return Write(judgement.Selection, check.Description, frame ?? new ProofFrame(judgement.Outcome, Period: null, Group: null, []), check.Tell(judgement, this), new Steps(
            MatchesOf(judgement, within),
            Items(drafts),
            drafts.Count,
            IsWhole ? Facts(judgement.Selection, within, check) : [],
            check.Join,
            judgement.Parts.Count == 0 ? [] : [.. judgement.Parts.Select(p => Of(p, judgement.Selection))]));
    }

    /// <summary>The proof of what selects, and counts or is judged in parts.</summary>
    public Proof Of(Selection selection, LocalizedText check, ProofFrame frame, in Told told, IReadOnlyList<Draft> drafts, Selection? within, ProofJoin join, ImmutableArray<Proof> parts) =>
        Write(selection, check, frame, told, new Steps([], Items(drafts), drafts.Count, IsWhole ? Facts(selection, within, check: null) : [], join, parts));

    public ConditionProof Condition(FactTest test, object fact) => new() { Condition = Say(test.Description), Truth = Write(test.Test(fact, scope)) };

    public ImmutableArray<ProofMatch> MatchesOf(FactTest test, object fact)
    {
        if (!test.MatchesLabels)
            return [];
        var matches = new MatchList(Most);
        test.AddMatches(fact, scope, matches);
        return matches.ToMatches();
    }

    /// <summary>Findings in the order in which they were made, as they came out in the end.</summary>
    public ImmutableArray<ProofItem> Items(IReadOnlyList<Draft> drafts) => drafts.Count == 0 ? [] : [.. drafts.Take(Most).Select(Item)];

    /// <summary>Every fact that a selection was made from, with what came of the conditions.</summary>
    public ImmutableArray<FactProof> Facts(Selection selection, Selection? within, FactsCheck? check)
    {
        var steps = new Stack<FactTest>();
        var from = selection;
        for (; !ReferenceEquals(from, within) && from.Before is { } before; from = before)
            steps.Push(from.Condition!);
        if (steps.Count == 0 && check is null or { Tests.Count: 0 } && within is not null)
            return [];
        var facts = ImmutableArray.CreateBuilder<FactProof>(from.Count);
        for (var i = 0; i < from.Count; i++)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            facts.Add(Fact(from.Enter(i, scope), from.Kind, steps, check));
        }

        return facts.MoveToImmutable();
    }

    // Written at once: a report has a proof for every rule, and copies of so many fields would show.
    private Proof Write(Selection selection, LocalizedText check, ProofFrame frame, in Told told, in Steps steps) => new()
    {
        Check = Say(check),
        Outcome = frame.Outcome,
        Kind = selection.Kind.Name,
        What = selection.Kind.Help,
        Where = Conditions(selection),
        Looked = selection.Looked,
        Sure = selection.Sure,
        Maybe = selection.Maybe,
        Open = selection.IsOpen,
        Gap = selection.OpenNote is { Length: > 0 } note ? note : null,
        Met = told.Met,
        Missed = told.Missed,
        Undecided = told.Undecided,
        Expected = told.Expected,
        Actual = told.Actual,
        Limits = told.Limits,
        Number = told.Number,
        Period = frame.Period,
        Group = frame.Group,
        Parameters = frame.Parameters,
        Matches = steps.Matches,
        Items = steps.Items,
        ItemCount = steps.ItemCount,
        Facts = steps.Facts,
        Join = steps.Join,
        Parts = steps.Parts,
    };

    private FactProof Fact(Selected selected, FactKind kind, IEnumerable<FactTest> steps, FactsCheck? check)
    {
        var meant = TruthLogic.Known(selected.Sure);
        var asked = ImmutableArray.CreateBuilder<ConditionProof>();
        foreach (var step in steps.TakeWhile(_ => meant is not Truth.False))
        {
            meant = meant.And(step.Test(selected.Fact, scope));
            asked.Add(step.Prove(selected.Fact, this));
        }

        var isMeant = meant is not Truth.False;
        return new FactProof
        {
            Identity = kind.IdentityOf(selected.Fact, scope.Snapshot.Portal),
            Name = kind.NameOf(selected.Fact),
            At = kind.LocationOf(selected.Fact) is { } at ? new Evidence(at.Page, at.Selector, at.Line, at.Column, kind.NameOf(selected.Fact)) : null,
            Meant = Write(meant),
            Selection = asked.ToImmutable(),
            Outcome = isMeant && check?.Tests is [var only] ? check.Standing(only.Test(selected.Fact, scope), meant is Truth.True) : null,
            Conditions = isMeant && check is not null ? [.. check.Tests.Select(t => t.Prove(selected.Fact, this))] : [],
        };
    }

    private ImmutableArray<ProofMatch> MatchesOf(Judgement judgement, Selection? within)
    {
        if (!MatchList.Speaks(judgement, within))
            return [];
        var matches = new MatchList(Most);
        matches.AddOwn(judgement, within, scope);
        return matches.ToMatches();
    }

    private LocalizedText? Conditions(Selection selection)
    {
        LocalizedText? all = null;
        for (var step = selection; step is not null; step = step.Before)
        {
            if (step.Condition is { } condition)
                all = all is null ? condition.Description : Words.Join("; ", [condition.Description, all]);
        }

        return all is null ? null : Say(all);
    }

    private ProofItem Item(Draft draft)
    {
        var key = draft.KeyIn(_place.Period, _place.Group);
        var last = _turned.GetValueOrDefault(key) ?? draft;
        return new ProofItem
        {
            Key = key,
            Outcome = last.Outcome,
            Reason = last.Reason,
            Fact = draft.Fact,
            Expected = draft.Expected.Vi.Length > 0 ? Say(draft.Expected) : null,
            Actual = draft.Found.Vi.Length > 0 ? Say(draft.Found) : null,
            Why = Say(draft.Sentence),
        };
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Steps(ImmutableArray<ProofMatch> Matches, ImmutableArray<ProofItem> Items, int ItemCount, ImmutableArray<FactProof> Facts, ProofJoin Join, ImmutableArray<Proof> Parts);
}
