using System.Collections.Immutable;
using PortalRules.Language.Labels;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Groups;

/// <summary><c>group</c>: the facts of each listed group are judged by themselves; a group without facts is judged too.</summary>
/// <param name="By">The field that names the group of a fact.</param>
/// <param name="Over">The groups.</param>
/// <param name="Matching">How they are compared.</param>
/// <param name="ReviewUnmatched">Whether a fact of no listed group is a question to a person.</param>
internal sealed record GroupClause(FactField By, LabelSource Over, LabelMatching Matching, bool ReviewUnmatched)
{
    /// <summary>The tests, one per group; <see langword="null"/> where the groups are not known.</summary>
    public ImmutableArray<GroupTest>? Tests(CheckScope scope)
    {
        if (Over.Entries(scope) is not { } entries)
            return null;
        return [.. entries.Select(e => new GroupTest(this, e, entries))];
    }

    /// <summary>Whether a fact certainly belongs to none of the groups.</summary>
    public bool IsUnmatched(object fact, IReadOnlyList<GroupTest> groups, CheckScope scope)
    {
        foreach (var group in groups)
        {
            if (group.Test(fact, scope) is not Truth.False)
                return false;
        }

        return true;
    }

    /// <summary>Whether a name is a group's: exactly, or nearly and no other group's exactly.</summary>
    public Truth Match(string name, LabelEntry entry, ImmutableArray<LabelEntry> all, CheckScope scope) => entry.Match(name, scope, Matching).Kind switch
    {
        LabelMatchKind.Same => Truth.True,
        LabelMatchKind.Near when !all.Any(e => e.Match(name, scope, Matching).Kind is LabelMatchKind.Same) => Truth.Unknown,
        _ => Truth.False,
    };
}
