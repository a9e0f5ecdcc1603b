using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Binding;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>Weakens one rule in every standard way and asks its cases.</summary>
internal sealed class WeakenedRule(PortalChecker checker, RulePack pack, CaseSet cases)
{
    private static readonly ImmutableDictionary<Parameter, ParameterValue> AsInThePack = ImmutableDictionary<Parameter, ParameterValue>.Empty;

    private readonly DeclarativeRule _rule = cases.Rule;

    /// <summary>What came of each weakening that makes another rule.</summary>
    /// <param name="node">The rule as it is written.</param>
    /// <param name="cancellationToken">Stops between cases.</param>
    public IEnumerable<WeakeningResult> Run(YamlMap node, CancellationToken cancellationToken)
    {
        var plain = WithoutTexts(node);
        var known = new HashSet<string>(StringComparer.Ordinal) { YamlHash.Of(plain, "cases") };
        foreach (var weakening in RuleWeakenings.Of(plain, new NodeWeakenings(new SameNames(checker.Rules.Vocabulary).IsSpokenFor)))
        {
            var weakened = (YamlMap)weakening.Node;
            if (known.Add(YamlHash.Of(weakened, "cases")) && Bind(weakened) is { } rule && !SpeaksToTheSame(rule, weakening))
                yield return new WeakeningResult(pack.Id, _rule.Descriptor.Id, weakening, cases.Notice(rule, _ => AsInThePack, cancellationToken));
        }
    }

    // What a rule says of a miss is no part of what it asks, and may name labels that a weakening leaves out.
    private static YamlMap WithoutTexts(YamlMap rule) => new(rule.Mark, [.. rule.Entries.Select(e => e.Key is "message" or "remedy" ? e with { Value = Text(e.Value.Mark) } : e)]);

    private static YamlMap Text(YamlMark mark) => new(mark, [new YamlEntry("vi", mark, new YamlText(mark, "–", quoted: true))]);

    // A weakening after which nothing is a rule any more is none.
    private DeclarativeRule? Bind(YamlMap node)
    {
        var errors = new YamlErrors();
        var context = new BindingContext(errors, checker.Rules.Law, checker.Rules.Vocabulary, pack.Parameters.ToDictionary(p => p.Name, StringComparer.Ordinal), checker.Kinds.Kinds, []);
        var rule = new RuleBinder(context, [.. pack.Indicators.Select(i => i.Id)]).Bind(node);
        return errors.Count == 0 ? rule : null;
    }

    // Without its own applies-to, a rule may speak to nobody else all the same: by its pack, or because its law binds nobody else.
    private bool SpeaksToTheSame(DeclarativeRule weakened, Weakening weakening) =>
        weakening.Kind is WeakeningKind.Scope
        && LawKeys.Levels.All(l => SpeaksTo(_rule.Descriptor, l) == SpeaksTo(weakened.Descriptor, l))
        && (_rule.Descriptor.AppliesTo.Areas.IsEmpty || _rule.Descriptor.AppliesTo.Areas.ToHashSet(StringComparer.Ordinal).SetEquals(pack.AppliesTo.Areas));

    private bool SpeaksTo(RuleDescriptor rule, string level) =>
        Covers(pack.AppliesTo, level) && Covers(rule.AppliesTo, level) && RuleForce.Binds(rule, level);

    private static bool Covers(AppliesTo scope, string level) => scope.Levels.IsEmpty || scope.Levels.Contains(level, StringComparer.Ordinal);
}
