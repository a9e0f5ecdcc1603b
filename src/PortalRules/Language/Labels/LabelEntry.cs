using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Labels;

/// <summary>A label that must stand there, with those that must stand below it.</summary>
/// <param name="Atom">The label, or <see langword="null"/> for a <paramref name="Test"/>.</param>
/// <param name="Test">A text test in place of a label (starts-with, matches).</param>
/// <param name="Written">How the test is written, for sentences and keys.</param>
/// <param name="Children">The labels below.</param>
internal sealed record LabelEntry(Atom? Atom, ValueTest? Test, string Written, ImmutableArray<LabelEntry> Children)
{
    public string Identity => Atom?.Identity ?? Written;

    public string Label => Atom?.Label ?? Written;

    public LabelMatch Match(string label, CheckScope scope)
    {
        if (Atom is not null)
            return Atom.Matcher(scope)?.Match(scope.Label(label)) ?? new LabelMatch(Atom.Forms(scope) is null ? LabelMatchKind.Near : LabelMatchKind.Other, Label);
        return Test!.Test(Snapshots.FieldValue.Of(label), scope) switch
        {
            Truth.True => new LabelMatch(LabelMatchKind.Same, Written),
            Truth.Unknown => new LabelMatch(LabelMatchKind.Near, Written),
            _ => new LabelMatch(LabelMatchKind.Other, Written),
        };
    }
}
