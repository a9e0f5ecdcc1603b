using System.Collections.Immutable;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>What one portal misses besides what its platform misses everywhere.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="Rules">The rules with at least one such miss, sorted by id.</param>
public sealed record PortalRemedies(SurveyPortal Portal, ImmutableArray<MissedRule> Rules);
