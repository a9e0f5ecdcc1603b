using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Values;

/// <summary>A text compared with one of several; raw fields compare characters as decoded, all others folded.</summary>
internal sealed class TextTest(TextRelation relation, ImmutableArray<Atom> atoms, bool raw, bool words = false) : ValueTest
{
    private readonly bool _isConstant = !atoms.Any(a => a is ListAtom);
    private string[]? _forms;

    public override bool ComparesText => !raw || relation is TextRelation.Like;

    public override bool MatchesLabels => relation is TextRelation.Like;

    public override LocalizedText Description
    {
        get
        {
            var list = Words.Any(atoms.Select(a => words ? Words.Word(a.Label) : Words.Same(a is ListAtom ? a.Label : $"\"{a.Label}\"")));
            return relation switch
            {
                TextRelation.Contains => new($"có chứa {list.Vi}", $"contains {list.En}"),
                TextRelation.StartsWith => new($"bắt đầu bằng {list.Vi}", $"starts with {list.En}"),
                _ => new($"là {list.Vi}", $"is {list.En}"),
            };
        }
    }

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        if (relation is not TextRelation.Like || value.Value is not string text)
            return false;
        var near = atoms.Select(a => a.Matcher(scope)?.Match(scope.Label(text)) ?? default).FirstOrDefault(m => m.Kind is LabelMatchKind.Near);
        if (near.Kind is not LabelMatchKind.Near)
            return false;
        explanation.Open.Add(("near-miss", NearMiss(text, near.Form)));
        return true;
    }

    public override void AddMatches(in FieldValue value, object fact, CheckScope scope, MatchList matches)
    {
        if (relation is not TextRelation.Like || value.Text is not { } text || !matches.Asks(this, text) || Like(text, scope) is Truth.False)
            return;
        var label = scope.Text(text).Label;
        foreach (var atom in atoms)
        {
            if (atom.Matcher(scope)?.Match(label) is { Kind: not LabelMatchKind.Other } match)
                matches.Add(atom.Prove(text, match, scope));
        }
    }

    public static LocalizedText NearMiss(string found, string wanted) =>
        new($"\"{found}\" gần giống \"{wanted}\" nhưng không hoàn toàn trùng", $"\"{found}\" is close to \"{wanted}\" but not the same");

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        if (value.Text is not { } text)
            return Truth.False;
        return relation is TextRelation.Like ? Like(text, scope) : Compare(text, scope);
    }

    // The same few labels stand in thousands of facts, so what came of one is remembered.
    private Truth Like(string text, CheckScope scope)
    {
        var label = scope.Text(text);
        if (!_isConstant || label.Id < 0)
            return Like(label.Label, scope);
        ref var known = ref scope.Remembered(this, label.Id);
        if (known == CheckScope.NotAsked)
            known = Like(label.Label, scope);
        return known;
    }

    private Truth Like(LabelText label, CheckScope scope)
    {
        var result = Truth.False;
        foreach (var atom in atoms)
        {
            result = result.Or(atom.Matcher(scope)?.Match(label).Kind switch
            {
                LabelMatchKind.Same => Truth.True,
                LabelMatchKind.Near => Truth.Unknown,
                LabelMatchKind.Other => Truth.False,
                _ => atom.Forms(scope) is null ? Truth.Unknown : Truth.False,
            });
        }

        return result;
    }

    private Truth Compare(string text, CheckScope scope)
    {
        var actual = raw ? text : scope.Text(text).Folded;
        if (_isConstant)
            return TruthLogic.Of(MatchesAny(actual, _forms ??= Forms(scope)!));
        var result = Truth.False;
        foreach (var atom in atoms)
            result = result.Or(Forms(atom, scope) is { } forms ? TruthLogic.Of(MatchesAny(actual, forms)) : Truth.Unknown);
        return result;
    }

    private string[]? Forms(CheckScope scope) => [.. atoms.SelectMany(a => Forms(a, scope)!)];

    private string[]? Forms(Atom atom, CheckScope scope) =>
        atom.Forms(scope) is { } forms ? [.. raw ? forms : forms.Select(VietnameseText.Fold)] : null;

    private bool MatchesAny(string actual, string[] forms)
    {
        foreach (var form in forms)
        {
            var matches = relation switch
            {
                TextRelation.Contains => actual.Contains(form, StringComparison.Ordinal),
                TextRelation.StartsWith => actual.StartsWith(form, StringComparison.Ordinal),
                _ => string.Equals(actual, form, StringComparison.Ordinal),
            };
            if (matches)
                return true;
        }

        return false;
    }
}
