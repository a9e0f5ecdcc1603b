using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Language.Proofs;

/// <summary>What a step of a proof is told from outside: as what it counts, for which period and group, with which parameters.</summary>
internal sealed record ProofFrame(Outcome Outcome, JudgedPeriod? Period, string? Group, ImmutableArray<ProofParameter> Parameters);
