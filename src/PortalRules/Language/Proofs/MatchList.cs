using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Rules;

namespace PortalRules.Language.Proofs;

/// <summary>Which labels met which accepted names, each once; of the first so many facts, and at most so many.</summary>
internal sealed class MatchList(int most)
{
    private readonly List<ProofMatch> _matches = [];
    private readonly List<(object Test, string Label)> _asked = [];

    // Of a few, looking through them is cheaper than hashing.
    private readonly HashSet<ProofMatch>? _manyMatches = most > Proof.MostItems ? [] : null;
    private readonly HashSet<(object Test, string Label)>? _manyAsked = most > Proof.MostItems ? [] : null;

    public bool IsFull => _matches.Count >= most;

    /// <summary>Whether a label is to be compared: the same few stand in many facts.</summary>
    public bool Asks(object test, string label)
    {
        if (IsFull || !(_manyAsked?.Add((test, label)) ?? !_asked.Contains((test, label))))
            return false;
        if (_manyAsked is null)
            _asked.Add((test, label));
        return true;
    }

    public void Add(ProofMatch match)
    {
        if (!IsFull && (_manyMatches?.Add(match) ?? !_matches.Contains(match)))
            _matches.Add(match);
    }

    /// <summary>Whether a check or the conditions before it recognise labels at all.</summary>
    public static bool Speaks(Judgement judgement, Selection? within)
    {
        for (var step = judgement.Selection; step is not null && !ReferenceEquals(step, within); step = step.Before)
        {
            if (step.Condition is { MatchesLabels: true })
                return true;
        }

        return judgement.Check is { MatchesLabels: true, IsMadeOfParts: false };
    }

    /// <summary>Adds what a condition recognises in the first facts of a selection.</summary>
    public void AddFrom(Selection selection, FactTest test, CheckScope scope)
    {
        for (var i = 0; test.MatchesLabels && i < selection.Count && i < most; i++)
            test.AddMatches(selection.Enter(i, scope).Fact, scope, this);
    }

    /// <summary>Adds what a check and the conditions before it have recognised, and the parts of the check.</summary>
    public void AddAll(Judgement judgement, Selection? within, CheckScope scope)
    {
        AddOwn(judgement, within, scope);
        foreach (var part in judgement.Parts)
            AddAll(part, judgement.Selection, scope);
    }

    /// <summary>The same without the parts.</summary>
    public void AddOwn(Judgement judgement, Selection? within, CheckScope scope)
    {
        for (var step = judgement.Selection; step is not null && !ReferenceEquals(step, within); step = step.Before)
        {
            if (step.Condition is { } condition)
                AddFrom(judgement.Selection, condition, scope);
        }

        if (judgement.Check.MatchesLabels && !judgement.Check.IsMadeOfParts)
            judgement.Check.AddMatches(judgement, this, scope);
    }

    public ImmutableArray<ProofMatch> ToMatches() => [.. _matches];
}
