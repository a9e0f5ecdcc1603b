using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Labels;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Groups;

/// <summary>Whether a fact belongs to a group. One whose group is not known is a maybe of every group.</summary>
internal sealed class GroupTest(GroupClause clause, LabelEntry entry, ImmutableArray<LabelEntry> all) : FactTest
{
    // A handful of names stands in thousands of facts.
    private readonly Dictionary<string, Truth> _known = new(StringComparer.Ordinal);

    public override bool MatchesLabels => true;

    /// <summary>The group's part of finding keys.</summary>
    public string Key => entry.Identity;

    public string Name => entry.Label;

    public override LocalizedText Shown(object fact, CheckScope scope)
    {
        var value = Words.Value(clause.By.Read(fact, scope));
        return new($"{clause.By.Help.Vi}: {value.Vi}", $"{clause.By.Help.En}: {value.En}");
    }

    public override Truth Test(object fact, CheckScope scope) => clause.By.Read(fact, scope) switch
    {
        { IsUnknown: true } => Truth.Unknown,
        { Value: string name } => Match(name, scope),
        _ => Truth.False,
    };

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        var value = clause.By.Read(fact, scope);
        if (value.IsUnknown)
            explanation.AddUnknown(fact, clause.By, value.Reason);
        else if (value.Value is string name && Test(fact, scope) is Truth.Unknown)
            explanation.Open.Add(("near-miss", TextTest.NearMiss(name, entry.Label)));
    }

    public override void AddMatches(object fact, CheckScope scope, MatchList matches)
    {
        if (clause.By.Read(fact, scope).Value is string name && matches.Asks(this, name) && Match(name, scope) is not Truth.False)
            matches.Add(entry.Prove(name, entry.Match(name, scope, clause.Matching), scope));
    }

    public override ConditionProof Prove(object fact, Prover prover)
    {
        var value = clause.By.Read(fact, prover.Scope);
        return prover.Condition(this, fact) with
        {
            Actual = value.IsUnknown ? Explanation.Unknown(fact, clause.By, value.Reason) : Shown(fact, prover.Scope),
            Matches = prover.MatchesOf(this, fact),
        };
    }

    protected override LocalizedText Describe() => new($"{clause.By.Help.Vi} là \"{entry.Label}\"", $"{clause.By.Help.En} is \"{entry.Label}\"");

    private Truth Match(string name, CheckScope scope)
    {
        if (!_known.TryGetValue(name, out var truth))
            _known[name] = truth = clause.Match(name, entry, all, scope);
        return truth;
    }
}
