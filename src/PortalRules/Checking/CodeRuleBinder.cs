using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>Holds rules in C# to what every rule owes, and freezes their descriptors. All mistakes are collected, each under the name of its class.</summary>
/// <param name="loaded">What was loaded; <see langword="null"/> where that has mistakes itself: then only what shows in the class alone is told.</param>
/// <param name="kinds">The kinds that the checker knows.</param>
/// <param name="errors">Where mistakes go.</param>
internal sealed class CodeRuleBinder(RuleSet? loaded, FactCatalogue kinds, YamlErrors errors)
{
    private readonly HashSet<string> _ids = (loaded?.Packs ?? []).SelectMany(p => p.Rules).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _former = (loaded?.Packs ?? []).SelectMany(p => p.Rules).SelectMany(r => r.Formerly).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rules, where none of them has a mistake; else their mistakes are added.</summary>
    public ImmutableArray<CodeRule> Bind(IReadOnlyList<PortalRule> rules)
    {
        var before = errors.Count;
        var read = rules.Select(r => (Rule: r, Descriptors: Descriptors(r))).ToList();
        foreach (var (rule, descriptors) in read)
            Check(rule, descriptors);
        foreach (var (rule, descriptors) in read)
            CheckFormerIds(rule, descriptors);
        return errors.Count > before || loaded is null ? [] : [.. read.Select(r => new CodeRule(r.Rule, [.. r.Descriptors.Select(d => DescriptorContract.Resolved(d, loaded.Law))]))];
    }

    private static string NameOf(PortalRule rule) => rule.GetType().FullName ?? rule.GetType().Name;

    private ImmutableArray<RuleDescriptor> Descriptors(PortalRule rule)
    {
        ImmutableArray<RuleDescriptor> descriptors = [];
        Guard(rule, nameof(PortalRule.Descriptors), () => descriptors = [.. rule.Descriptors]);
        return descriptors;
    }

    private void Check(PortalRule rule, ImmutableArray<RuleDescriptor> descriptors)
    {
        if (descriptors.IsEmpty)
            Add(rule, "the class has no descriptor; a rule class describes at least one rule.");
        foreach (var descriptor in descriptors)
        {
            foreach (var fault in DescriptorContract.Faults(descriptor, DescriptorContract.CodePlaceholders).Concat(loaded is null ? [] : DescriptorContract.Faults(descriptor, loaded)))
                Add(rule, fault);
            if (!_ids.Add(descriptor.Id))
                Add(rule, $"the rule id \"{descriptor.Id}\" is used twice; ids are never reused.");
        }

        var registration = new RuleRegistration();
        if (Guard(rule, nameof(PortalRule.Initialize), () => rule.Initialize(registration)))
            Check(rule, descriptors, registration.Actions);
    }

    private void Check(PortalRule rule, ImmutableArray<RuleDescriptor> descriptors, IReadOnlyList<RuleAction> actions)
    {
        foreach (var descriptor in descriptors.Where(d => !actions.Any(a => a.SpeaksFor(d))))
            Add(rule, $"{descriptor.Id}: Initialize registers no action for it, so it would pass unseen: on.Each or on.Snapshot.");
        foreach (var stranger in actions.Select(a => a.Rule).OfType<RuleDescriptor>().Where(r => !descriptors.Any(d => string.Equals(d.Id, r.Id, StringComparison.Ordinal))).DistinctBy(r => r.Id, StringComparer.Ordinal))
            Add(rule, $"Initialize registers for \"{stranger.Id}\", which is not among the descriptors of the class.");
        foreach (var kind in actions.SelectMany(a => a.Needs).Distinct().Where(k => !kinds.Kinds.Contains(k)))
            Add(rule, $"Initialize registers for the kind \"{kind.Name}\", which the checker does not know: add it with AddKind.");
    }

    private void CheckFormerIds(PortalRule rule, ImmutableArray<RuleDescriptor> descriptors)
    {
        foreach (var (descriptor, former) in descriptors.SelectMany(d => d.Formerly, (d, f) => (d, f)))
        {
            if (_ids.Contains(former))
                Add(rule, $"{descriptor.Id}: Formerly names \"{former}\", but a rule of that id is there; it holds ids that a rule has given up.");
            else if (!_former.Add(former))
                Add(rule, $"{descriptor.Id}: Formerly names \"{former}\", which another rule claims too; one id has one successor.");
        }
    }

    // A class of a stranger may throw anything; what it throws is one mistake among the others.
    private bool Guard(PortalRule rule, string member, Action call)
    {
        try
        {
            call();
            return true;
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            Add(rule, $"{member} failed ({e.GetType().Name}): {e.Message}");
            return false;
        }
    }

    private void Add(PortalRule rule, string message) => errors.Add(new YamlMark(NameOf(rule), 0, 0), message);
}
