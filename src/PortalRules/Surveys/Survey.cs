using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>Many portals checked by the same rules, and the tables made of it. Its rows are in memory; the reports of the portals are read again where one is needed.</summary>
public sealed record Survey
{
    /// <summary>The portals, in the order of their list.</summary>
    public required ImmutableArray<SurveyRow> Rows { get; init; }

    /// <summary>The rules that ran on at least one portal, sorted by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>The packs of those rules, sorted by id.</summary>
    public ImmutableArray<CheckedPack> Packs { get; init; } = [];

    /// <summary>The period that was judged, where one was given.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>The annexes that were asked for, in that order.</summary>
    public ImmutableArray<AnnexTable> Annexes { get; init; } = [];

    /// <summary>The portals of a pack by their share of its points, the best first; equal shares share a rank (1, 2, 2, 4), portals without a decided rule come last without one.</summary>
    /// <param name="pack">Id of the pack; <see langword="null"/>: all packs together.</param>
    /// <returns>One entry for each portal that has a report.</returns>
    public ImmutableArray<LeagueEntry> League(string? pack = null) => SurveyScores.League(this, pack);

    /// <summary>The rules whose misses cost the most points, the dearest first.</summary>
    /// <param name="portal">Id of a portal; <see langword="null"/>: all portals together.</param>
    /// <returns>Rules with at least one lost point.</returns>
    public ImmutableArray<ScoreGain> Gains(string? portal = null) => SurveyScores.Gains(this, portal);
}
