using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Values;

/// <summary>A text compared with one of several; raw fields compare characters as decoded, all others folded.</summary>
internal sealed class TextTest(TextRelation relation, ImmutableArray<Atom> atoms, bool raw, bool words = false) : ValueTest
{
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

    public static LocalizedText NearMiss(string found, string wanted) =>
        new($"\"{found}\" gần giống \"{wanted}\" nhưng không hoàn toàn trùng", $"\"{found}\" is close to \"{wanted}\" but not the same");

    protected override Truth TestPresent(object value, object fact, CheckScope scope)
    {
        if (value is not string text)
            return Truth.False;
        var result = Truth.False;
        foreach (var atom in atoms)
            result = result.Or(relation is TextRelation.Like ? Like(atom, text, scope) : Compare(atom, text, scope));
        return result;
    }

    private static Truth Like(Atom atom, string text, CheckScope scope) => atom.Matcher(scope)?.Match(scope.Label(text)).Kind switch
    {
        LabelMatchKind.Same => Truth.True,
        LabelMatchKind.Near => Truth.Unknown,
        LabelMatchKind.Other => Truth.False,
        _ => atom.Forms(scope) is null ? Truth.Unknown : Truth.False,
    };

    private Truth Compare(Atom atom, string text, CheckScope scope)
    {
        if (atom.Forms(scope) is not { } forms)
            return Truth.Unknown;
        var actual = raw ? text : scope.Fold(text);
        return TruthLogic.Of(forms.Any(form => Matches(actual, raw ? form : scope.Fold(form))));
    }

    private bool Matches(string actual, string form) => relation switch
    {
        TextRelation.Contains => actual.Contains(form, StringComparison.Ordinal),
        TextRelation.StartsWith => actual.StartsWith(form, StringComparison.Ordinal),
        _ => string.Equals(actual, form, StringComparison.Ordinal),
    };
}
