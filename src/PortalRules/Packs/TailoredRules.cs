using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Packs;

/// <summary>The rules as an office has tailored them: the effective values, and how each came about. Immutable and thread-safe.</summary>
public sealed class TailoredRules
{
    private readonly Dictionary<string, ImmutableArray<TailoringOperation>> _changes;

    internal TailoredRules(RuleSet rules, Tailoring tailoring, IEnumerable<(KnownRule Rule, TailoringOperation Change)> changes, IReadOnlyList<SetValue> values)
    {
        (Rules, Tailoring) = (rules, tailoring);
        _changes = changes.GroupBy(c => c.Rule.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(c => c.Change).ToImmutableArray(), StringComparer.Ordinal);
        SetValues = [.. values];
        Values = values.GroupBy(v => v.Parameter).ToImmutableDictionary(g => g.Key, g => g.Last().Value);
    }

    /// <summary>The rules as their packs have them.</summary>
    public RuleSet Rules { get; }

    /// <summary>What was changed.</summary>
    public Tailoring Tailoring { get; }

    /// <summary>Every value that was set, the last one of a parameter on top.</summary>
    internal ImmutableArray<SetValue> SetValues { get; }

    /// <summary>The office's own value of each parameter that it has set.</summary>
    internal ImmutableDictionary<Parameter, ParameterValue> Values { get; }

    /// <summary>Explains a rule: every effective value (severity, skip, parameters, in force, applies) with the steps that led to it.</summary>
    /// <param name="id">The rule's id, or a former one.</param>
    /// <param name="portal">The portal: its level and area decide whether the rule applies.</param>
    /// <param name="asOf">The day whose law and parameter values count.</param>
    /// <param name="profile">The round of checks; <see langword="null"/>: every pack that applies.</param>
    /// <returns>The rule as it counts; <see langword="null"/> where there is none of that id.</returns>
    public EffectiveRule? Explain(string id, Portal portal, DateOnly asOf, Profile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return Explain(id, new ApplicationTrace(Rules, portal, asOf, profile));
    }

    internal EffectiveRule? Explain(string id, ApplicationTrace application) =>
        Rules.Index.Find(id) is { } known ? new EffectiveTrace(this, application).Of(known) : null;

    /// <summary>What was changed of a rule, in order.</summary>
    internal ImmutableArray<TailoringOperation> ChangesOf(string rule) => _changes.TryGetValue(rule, out var changes) ? changes : [];

    /// <summary>The rule with its effective severity.</summary>
    internal RuleDescriptor Apply(RuleDescriptor rule) =>
        ChangesOf(rule.Id).OfType<TailoringOperation.SetSeverity>().LastOrDefault() is { } set && set.Severity != rule.Severity ? rule with { Severity = set.Severity } : rule;

    /// <summary>Why a rule is skipped; <see langword="null"/> where it is not.</summary>
    internal string? SkipReason(string rule) => ChangesOf(rule).OfType<TailoringOperation.Skip>().LastOrDefault()?.Reason;
}
