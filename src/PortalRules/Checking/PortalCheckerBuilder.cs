using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>Collects packs and code rules; <see cref="Build"/> freezes them into a checker. Not thread-safe.</summary>
public sealed class PortalCheckerBuilder
{
    private readonly List<PackLibrary> _libraries = [];
    private readonly List<LegalSource> _law = [];
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

    /// <summary>Adds a legal text that stands in no pack, for rules in C# to cite.</summary>
    /// <param name="source">The text; its id is not yet in the catalogue.</param>
    /// <returns>This builder.</returns>
    public PortalCheckerBuilder AddLaw(LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _law.Add(source);
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
    /// <exception cref="PackException">Files or rules in C# have mistakes: all of them, each with file, line and column, or with its class.</exception>
    public PortalChecker Build()
    {
        var loader = new PackLoader(_kinds.Kinds, _checks);
        var rules = Load(loader);
        var code = new CodeRuleBinder(rules, _kinds, loader.Errors).Bind(_rules);
        loader.Errors.ThrowIfAny();
        return new PortalChecker(rules!, code, _kinds);
    }

    // What files have wrong is told with what classes have wrong, so it waits.
    private RuleSet? Load(PackLoader loader)
    {
        RuleSet rules;
        try
        {
            rules = loader.Load(_libraries);
        }
        catch (PackException)
        {
            return null;
        }

        var twice = _law.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1 || rules.Law.Find(g.Key) is not null).Select(g => g.Key).ToList();
        foreach (var id in twice)
            loader.Errors.Add(new YamlMark(nameof(AddLaw), 0, 0), $"the legal text \"{id}\" is defined twice.");
        return _law.Count == 0 || twice.Count > 0 ? rules : new RuleSet(rules.Packs, rules.Law.With(_law), rules.Vocabulary);
    }
}
