using System.Runtime.InteropServices;

namespace PortalRules.Checking.Matching;

/// <summary>What a waiver, a determination or an earlier finding speaks of.</summary>
/// <param name="Rule">The rule's id, perhaps a former one.</param>
/// <param name="Portal">The portal's id or host.</param>
/// <param name="Finding">The finding's key; <see langword="null"/>: every finding of the rule.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FindingAddress(string Rule, string Portal, string? Finding);
