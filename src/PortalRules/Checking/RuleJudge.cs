using System.Collections.Immutable;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Questions;
using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Checking;

/// <summary>
/// Judges one rule after the other in the fixed order: in force at the date, applies to this portal, captured, then the check itself, then the deadline.
/// </summary>
internal sealed class RuleJudge(CheckScope scope, PortalVocabulary vocabulary, IProgress<RuleFault>? faults, CancellationToken cancellationToken)
{
    private readonly PortalSnapshot _snapshot = scope.Snapshot;

    /// <summary>What the office decided.</summary>
    public required DecisionRun Decisions { private get; init; }

    public RuleResult Judge(RulePack pack, DeclarativeRule rule, ApplicationReason packReason)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = Before(rule.Descriptor, packReason) ?? MissingValue(rule) ?? NotCaptured(rule.Select) ?? CapturedParts.Missing(rule, scope) ?? Run(rule);
        return new RuleResult
        {
            Rule = rule.Descriptor,
            Pack = pack.Id,
            PackVersion = pack.Version,
            Hash = rule.Hash,
            Verdict = After(rule.Descriptor, verdict, QuestionEvidence.Of(rule, scope)),
        };
    }

    /// <summary>The asked rules of a class in C#; their actions run once for all of them.</summary>
    public IEnumerable<RuleResult> Judge(CodeRule rule, Func<RuleDescriptor, bool> isAsked)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var before = rule.Descriptors.Where(isAsked).Select(d => (Rule: d, Verdict: Before(d, ApplicationReason.Applies))).ToList();
        CodeRuleRun? run = null;
        foreach (var (descriptor, refused) in before)
        {
            var verdict = refused ?? Guard(descriptor, () => VerdictOf(descriptor, run ??= CodeRuleRun.Of(rule, [.. before.Where(b => b.Verdict is null).Select(b => b.Rule)], scope)));
            yield return new RuleResult { Rule = descriptor, Pack = "code", PackVersion = "", Hash = "", Verdict = After(descriptor, verdict, QuestionEvidence.OfCode(scope)) };
        }
    }

    private Verdict VerdictOf(RuleDescriptor rule, CodeRuleRun run) => run switch
    {
        _ when run.FaultOf(rule) is { } fault => Failed(rule, fault),
        _ when run.NotCaptured(rule) is { } kind => NotCaptured(kind)!,
        _ => run.VerdictOf(rule),
    };

    private Verdict? Before(RuleDescriptor rule, ApplicationReason pack)
    {
        if (RuleForce.StatusOn(rule, _snapshot.Portal.Level, scope.AsOf) is LawStatus.NotYet or LawStatus.Ended)
        {
            return new Verdict
            {
                Outcome = Outcome.NotApplicable,
                Reason = "not-in-force",
                Question = new LocalizedText("Văn bản làm căn cứ không có hiệu lực tại ngày xét.", "No text on which the rule stands is in force on the as-of date."),
            };
        }

        var portal = _snapshot.Portal;
        var binds = RuleForce.Binds(rule, portal.Level) ? ApplicationReason.Applies : ApplicationReason.BindsOtherLevels;
        return Applicability.Refuse(pack, portal, scope.AsOf, vocabulary)
            ?? Applicability.Refuse(rule.AppliesTo, portal, scope.AsOf, vocabulary)
            ?? Applicability.Refuse(binds, portal, scope.AsOf, vocabulary);
    }

    private Verdict? MissingValue(DeclarativeRule rule)
    {
        foreach (var parameter in rule.Parameters)
        {
            if (scope.Value(parameter) is null)
            {
                return new Verdict
                {
                    Outcome = Outcome.NotApplicable,
                    Reason = "no-parameter-value",
                    Question = new LocalizedText($"Tham số {parameter.Name} chưa có giá trị tại ngày xét.", $"The parameter {parameter.Name} has no value on the as-of date."),
                };
            }
        }

        return null;
    }

    private Verdict? NotCaptured(FactKind? kind) => kind is null || _snapshot.TryGetCompleteness(kind, out _) ? null : new Verdict
    {
        Outcome = Outcome.NotChecked,
        Reason = "not-captured",
        Question = new LocalizedText($"Bản thu thập không có dữ liệu về {kind.Help.Vi}.", $"The capture holds nothing about {kind.Help.En}."),
    };

    private Verdict Run(DeclarativeRule rule) => Guard(rule.Descriptor, () => DeclarativeJudge.Judge(rule, scope));

    // A rule of a stranger may throw anything; the others go on.
    private Verdict Guard(RuleDescriptor descriptor, Func<Verdict> judge)
    {
        try
        {
            return judge();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failed(descriptor, e);
        }
    }

    // The message of an exception may hold a password or a path; whoever runs the check is told of it apart.
    private Verdict Failed(RuleDescriptor rule, Exception fault)
    {
        faults?.Report(new RuleFault(rule.Id, fault));
        var type = fault.GetType().Name;
        return new Verdict
        {
            Outcome = Outcome.Error,
            Reason = "rule-failed",
            Question = new LocalizedText($"Quy tắc {rule.Id} bị lỗi khi chạy ({type}).", $"The rule {rule.Id} failed to run ({type})."),
        };
    }

    // Questions are answered by people before deadlines count, and waivers are written beside what has come of it.
    private Verdict After(RuleDescriptor rule, Verdict verdict, QuestionEvidence evidence) => verdict.Findings.IsEmpty && verdict.Outcome is not (Outcome.Fail or Outcome.NeedsReview)
        ? verdict
        : Decisions.Annotate(rule, BeforeDeadline(rule, Decisions.Replay(rule, InDoubtfulForce(rule, FindingList.Finish(verdict, rule, _snapshot.Portal, evidence)))));

    private Verdict InDoubtfulForce(RuleDescriptor rule, Verdict finished)
    {
        if (finished.Outcome is Outcome.Fail && RuleForce.StatusOn(rule, _snapshot.Portal.Level, scope.AsOf) is LawStatus.Unconfirmed)
        {
            return finished with
            {
                Outcome = Outcome.NeedsReview,
                Reason = "law-status-unknown",
                Question = new LocalizedText(
                    "Chưa xác định được văn bản làm căn cứ còn hiệu lực tại ngày xét hay không.",
                    "It is not known whether the text on which the rule stands is still in force on the as-of date."),
                Points = null,
                Proof = finished.Proof?.Turned(Outcome.NeedsReview),
                Parts = Turned(finished.Parts, Outcome.NeedsReview),
                Findings = [.. finished.Findings.Select(f => f with { Outcome = Outcome.NeedsReview, EvidenceHash = f.EvidenceHash.Length > 0 ? f.EvidenceHash : QuestionEvidence.OfLaw(rule) })],
            };
        }

        return finished;
    }

    private Verdict BeforeDeadline(RuleDescriptor rule, Verdict finished)
    {
        if (finished.Outcome is not Outcome.Fail || rule.DueBy is not { } due || scope.AsOf > due.LastDay)
            return finished;
        return finished with
        {
            Outcome = Outcome.Pending,
            Reason = "before-deadline",
            Question = new LocalizedText(
                $"Phải thực hiện xong chậm nhất ngày {Words.Date(due.LastDay).Vi}.",
                $"Not due yet: to be done by {Words.Date(due.LastDay).En}."),
            Points = null,
            Proof = finished.Proof?.Turned(Outcome.Pending),
            Parts = Turned(finished.Parts, Outcome.Pending),
            Findings = [.. finished.Findings.Select(f => f.Outcome is Outcome.Fail ? f with { Outcome = Outcome.Pending } : f)],
        };
    }

    private static ImmutableArray<VerdictPart> Turned(ImmutableArray<VerdictPart> parts, Outcome fail) =>
        [.. parts.Select(p => p.Outcome is Outcome.Fail ? p with { Outcome = fail, Points = null } : p)];
}
