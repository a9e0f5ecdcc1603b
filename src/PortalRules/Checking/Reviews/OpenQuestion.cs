using PortalRules.Rules;

namespace PortalRules.Checking.Reviews;

/// <summary>A question of a report that only a person can answer.</summary>
internal sealed record OpenQuestion(RuleResult Result, Finding Finding)
{
    /// <summary>The questions of a report, worst first: by obligation, severity, rule and key.</summary>
    public static IReadOnlyList<OpenQuestion> Of(CheckReport report) =>
    [
        .. report.Results
            .SelectMany(r => r.Verdict.Findings.Where(f => f is { Outcome: Outcome.NeedsReview, EvidenceHash.Length: > 0 }).Select(f => new OpenQuestion(r, f)))
            .OrderBy(q => q.Result.Rule.Obligation).ThenByDescending(q => q.Result.Rule.Severity)
            .ThenBy(q => q.Result.Rule.Id, StringComparer.Ordinal).ThenBy(q => q.Finding.Key, StringComparer.Ordinal),
    ];

    /// <summary>Its answer.</summary>
    public Determination Answer(CheckReport report, Outcome outcome, string authority, DateTimeOffset at, string? remark, DateOnly? until) => new()
    {
        Rule = Result.Rule.Id,
        Portal = report.Portal.Identity,
        Finding = Finding.Key,
        Outcome = outcome,
        Authority = authority,
        At = at,
        Remark = remark,
        Evidence = Finding.EvidenceHash,
        Until = until,
    };
}
