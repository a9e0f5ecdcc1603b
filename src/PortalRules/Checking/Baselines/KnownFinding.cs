using PortalRules.Rules;

namespace PortalRules.Checking.Baselines;

/// <summary>A finding of the baseline, with its rule.</summary>
internal sealed record KnownFinding(RuleResult Result, Finding Finding)
{
    public FixedFinding ToFixed() => new()
    {
        Rule = Result.Rule.Id,
        Title = Result.Rule.Title,
        Key = Finding.Key,
        Message = Finding.Message,
        Fingerprint = Finding.Fingerprint,
    };
}
