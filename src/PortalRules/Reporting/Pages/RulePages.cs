using System.Collections.Immutable;
using PortalRules.Packs;

namespace PortalRules.Reporting.Pages;

/// <summary>
/// The rules of packs in Markdown, for people who read neither YAML nor C#: a page per pack on which each rule has a section with its id as anchor,
/// and README.md, which lists them and tells how to read them. No day counts: law and values are told with their days.
/// </summary>
internal static class RulePages
{
    /// <summary>The pages by the names of their files.</summary>
    /// <param name="rules">Everything that was loaded, with law and vocabulary.</param>
    /// <param name="packs">Those of its packs that get a page.</param>
    public static ImmutableSortedDictionary<string, string> Write(RuleSet rules, IEnumerable<RulePack> packs)
    {
        var all = packs.OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var names = PageNames.Of(all.Select(p => p.Id));
        return all.Select(p => KeyValuePair.Create(names[p.Id], PackPage.Write(rules, p, names)))
            .Append(KeyValuePair.Create(PageNames.Index, IndexPage.Write(rules, all, names)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
