using System.Collections.Frozen;
using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Packs.Annexes;
using PortalRules.Surveys.Annexes;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>What a survey keeps of one portal in memory: its row, and what its annexes show of it.</summary>
internal sealed record SurveyUnit
{
    public required SurveyRow Row { get; init; }

    /// <summary>What each annex shows.</summary>
    public required FrozenDictionary<Annex, AnnexStates> States { get; init; }

    public ImmutableArray<CheckedPack> Packs { get; init; } = [];

    public static SurveyUnit Failed(SurveyPortal portal, LocalizedText fault, RuleSet rules, ImmutableArray<Annex> annexes) => new()
    {
        Row = new SurveyRow { Portal = portal, Fault = fault, Conclusion = RunConclusion.CouldNotJudge },
        States = annexes.ToFrozenDictionary(a => a, a => AnnexStates.Of(a, rules, null)),
    };

    public static SurveyUnit Of(SurveyPortal portal, CheckReport report, string file, RuleSet rules, SurveyOptions options) => new()
    {
        Row = new SurveyRow
        {
            Portal = portal,
            Fault = FaultOf(report),
            Platform = report.Portal.Platform.Or(null),
            AsOf = report.AsOf,
            Conclusion = report.Results.IsEmpty ? RunConclusion.CouldNotJudge : options.Contract.Conclude(report),
            Results = [.. report.Results.Select(r => new SurveyResult(r.Rule.Id, r.Verdict.Outcome, r.Verdict.Findings.Length, r.Verdict.Points, r.Verdict.MostPoints))],
            Scores = [.. report.Results.GroupBy(r => r.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new PackScore(g.Key, (report with { Results = [.. g] }).Score()))],
            ReportFile = file,
        },
        States = options.Annexes.ToFrozenDictionary(a => a, a => AnnexStates.Of(a, rules, report)),
        Packs = report.Packs,
    };

    private static LocalizedText? FaultOf(CheckReport report) => report.Results.IsEmpty
        ? new LocalizedText("không có quy tắc nào áp dụng cho cổng này tại ngày xét.", "no rule applies to this portal on that day.")
        : report.Run().Faults is [var first, ..] ? first.Sentence : null;
}
