using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking;

/// <summary>Collects packs and code rules; <see cref="Build"/> freezes them into a checker. Not thread-safe.</summary>
public sealed class PortalCheckerBuilder
{
    private readonly List<PackLibrary> _libraries = [];
    private readonly List<PortalRule> _rules = [];
    private readonly List<CodeCheck> _checks = [];
    private FactCatalogue _kinds = FactCatalogue.BuiltIn;

    /// <summary>Adds packs with their law and vocabulary. A file of a later library replaces one of the same path.</summary>
    /// <param name="library">The files.</param>
    /// <returns>This builder.</returns>
    public PortalCheckerBuilder AddPacks(PackLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _libraries.Add(library);
        return this;
    }

    /// <summary>Adds a rule in C#.</summary>
    /// <typeparam name="TRule">The rule's class.</typeparam>
    /// <returns>This builder.</returns>
    public PortalCheckerBuilder AddRule<TRule>()
        where TRule : PortalRule, new() => AddRule(new TRule());

    /// <summary>Adds a rule in C#.</summary>
    /// <param name="rule">The rule; used by many checks at once.</param>
    /// <returns>This builder.</returns>
    public PortalCheckerBuilder AddRule(PortalRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(rule);
        return this;
    }

    /// <summary>Adds a check in C# that rules of packs may name: <c>expect: { code: ID }</c>.</summary>
    /// <param name="check">The check; used by many checks at once.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A check with this id was added before.</exception>
    public PortalCheckerBuilder AddCheck(CodeCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (_checks.Exists(c => string.Equals(c.Id, check.Id, StringComparison.Ordinal)))
            throw new ArgumentException($"The check \"{check.Id}\" was added before; ids are unique.", nameof(check));
        _checks.Add(check);
        return this;
    }

    /// <summary>Adds a kind of facts of your own; the rules of all packs may then use it.</summary>
    /// <param name="kind">The kind, made by <see cref="FactKinds.Define{T}"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A kind of that name is there already, or the name is a key of snapshot JSON.</exception>
    public PortalCheckerBuilder AddKind(FactKind kind)
    {
        _kinds = _kinds.With(kind);
        return this;
    }

    /// <summary>Reads everything and freezes it.</summary>
    /// <returns>An immutable, thread-safe checker.</returns>
    /// <exception cref="Yaml.PackException">Files have mistakes: all of them, each with file, line and column.</exception>
    /// <exception cref="InvalidOperationException">A code rule has no descriptor, or two rules have the same id.</exception>
    public PortalChecker Build()
    {
        var rules = new PackLoader(_kinds.Kinds, _checks).Load(_libraries);
        var ids = rules.Packs.SelectMany(p => p.Rules).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var rule in _rules)
        {
            if (rule.Descriptors.Count == 0)
                problems.Add($"The rule class {rule.GetType().Name} has no descriptor.");
            problems.AddRange(rule.Descriptors.Where(d => !ids.Add(d.Id)).Select(d => $"The rule id \"{d.Id}\" of {rule.GetType().Name} is used twice; ids are never reused."));
        }

        return problems.Count == 0 ? new PortalChecker(rules, [.. _rules], _kinds) : throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
    }
}
