using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>A rule class in C#, with the descriptors as they were found good when the checker was built.</summary>
/// <param name="Rule">The class.</param>
/// <param name="Descriptors">Its rules, their citations resolved; at least one.</param>
internal sealed record CodeRule(PortalRule Rule, ImmutableArray<RuleDescriptor> Descriptors);
