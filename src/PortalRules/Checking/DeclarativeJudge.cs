using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Runs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Judges one declarative rule and writes its findings.</summary>
internal static class DeclarativeJudge
{
    public static Verdict Judge(DeclarativeRule rule, CheckScope scope)
    {
        if (rule.Select is null)
            return new Verdict { Outcome = Outcome.NeedsReview, Reason = "by-hand", Question = rule.Question };
        try
        {
            return Judge(rule, RuleRun.Of(rule, scope), scope);
        }
        finally
        {
            scope.DoubtInferred = false;
            scope.ReturnAll();
        }
    }

    private static Verdict Judge(DeclarativeRule rule, RuleRun run, CheckScope scope)
    {
        if (run.Problem is { } problem)
            return new Verdict { Outcome = problem.Outcome, Reason = problem.Reason, Question = problem.Text };
        var parts = run.Parts;
        if (parts.Any(p => p.Outcome is Outcome.Fail) && rule.Parameters.Any(p => scope.Value(p) is { IsInferred: true }))
            parts = WithoutInferred(rule, parts, scope);
        var review = rule.Group is { ReviewUnmatched: true } ? [.. run.Unmatched.Select(f => Unmatched(rule, f, scope))] : ImmutableArray<Draft>.Empty;
        var outcome = Outcomes.Worst(parts.Select(p => p.Outcome).Concat(review.Select(d => d.Outcome)));
        var drafts = parts.SelectMany(Seen).Concat(review).ToList();
        var values = new ParameterTexts(rule.Parameters, scope);
        var (reason, question) = Why(rule, outcome, drafts);
        return new Verdict
        {
            Outcome = outcome,
            Reason = reason,
            Question = question,
            Looked = parts.Sum(p => p.Looked),
            Period = parts is [{ Span: { Key.Length: 0 } span }, ..] ? new JudgedPeriod(span.Days, span.Name) : null,
            Measure = rule.Measure is { } measure ? measure.Total(run.Totals) : null,
            Points = outcome is Outcome.Pass or Outcome.Fail && parts.All(p => p.Points is not null) ? parts.Min(p => p.Points) : null,
            MostPoints = rule.Expect is null || outcome is Outcome.NotApplicable ? null : rule.Score?.Best ?? 1,
            Advice = parts.Select(p => p.Advice).FirstOrDefault(a => a is not null) is { } advice ? values.Fill(advice) : null,
            Parts = [.. parts.Where(p => p.IsOneOfMany).Select(Write)],
            Unmatched = [.. run.Unmatched.Select(f => rule.Group!.By.Read(f, scope).Value as string ?? rule.Select!.NameOf(f)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(Proof.MostItems)],
            Findings = [.. drafts.Select(d => FindingWriter.Write(d, rule.Descriptor, values))],
            Proof = scope.Depth is ProofDepth.None ? null : RuleProof.Of(rule, run, parts, review, outcome, new Prover(scope, values)),
        };
    }

    // A question about no fact in particular is about all that was selected.
    private static IEnumerable<Draft> Seen(RulePart part)
    {
        if (part.Judgement is not { Selection: var selection } || part.Drafts.All(d => d.Seen is not null || d.Outcome is not Outcome.NeedsReview))
            return part.Drafts;
        var facts = selection.Facts.Select(f => f.Fact).ToArray();
        return part.Drafts.Select(d => d.Seen is null && d.Outcome is Outcome.NeedsReview ? d with { SeenKind = selection.Kind, Seen = facts } : d);
    }

    private static (string? Reason, LocalizedText? Question) Why(DeclarativeRule rule, Outcome outcome, List<Draft> drafts)
    {
        var reason = drafts.Where(d => d.Outcome is Outcome.NeedsReview).Select(d => d.Reason).FirstOrDefault(r => r is not null);
        return outcome switch
        {
            Outcome.NotApplicable => ("nothing-selected", new LocalizedText(
                $"Không có {rule.Select!.Help.Vi} nào thuộc diện xét.",
                $"There is nothing among {rule.Select.Help.En} that the rule speaks of.")),
            Outcome.Pending => ("period-not-over", new LocalizedText("Kỳ đánh giá chưa kết thúc.", "The period is not over.")),
            Outcome.NeedsReview when reason is "inferred-threshold" && drafts.TrueForAll(d => d.Reason is "inferred-threshold") =>
                (reason, new LocalizedText("Ngưỡng suy ra, văn bản không quy định.", "The threshold is inferred; no text sets it.")),
            Outcome.NeedsReview => (reason, null),
            _ => (null, null),
        };
    }

    // What still fails with the inferred values taken away does not hang on them.
    private static ImmutableArray<RulePart> WithoutInferred(DeclarativeRule rule, ImmutableArray<RulePart> parts, CheckScope scope)
    {
        scope.DoubtInferred = true;
        var certain = RuleRun.Of(rule, scope).Parts.SelectMany(p => p.Drafts).Where(d => d.Outcome is Outcome.Fail).Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        scope.DoubtInferred = false;
        return [.. parts.Select(p => p.Outcome is Outcome.Fail ? Doubted(p, certain) : p)];
    }

    private static RulePart Doubted(RulePart part, HashSet<string> certain)
    {
        var drafts = part.Drafts
            .Select(d => d.Outcome is Outcome.Fail && !certain.Contains(d.Key) ? d with { Outcome = Outcome.NeedsReview, Reason = "inferred-threshold" } : d)
            .ToList();
        var fails = drafts.Exists(d => d.Outcome is Outcome.Fail);
        return part with { Drafts = drafts, IsTurned = true, Outcome = fails ? Outcome.Fail : Outcome.NeedsReview, Points = fails ? part.Points : null };
    }

    private static Draft Unmatched(DeclarativeRule rule, object fact, CheckScope scope)
    {
        var (name, by, value) = (rule.Select!.NameOf(fact), rule.Group!.By.Help, rule.Group.By.Read(fact, scope));
        var group = Words.Value(value);
        var stands = value.IsAbsent
            ? new LocalizedText($"không có {by.Vi} nên", $"it has no {by.En} and")
            : new LocalizedText($"{by.Vi} {group.Vi}", $"{by.En} {group.En}");
        var location = rule.Select.LocationOf(fact);
        return new Draft
        {
            Kind = "fact",
            Identity = rule.Select.IdentityOf(fact, scope.Snapshot.Portal),
            Outcome = Outcome.NeedsReview,
            Reason = "unmatched-group",
            Fact = name,
            Sentence = new(
                $"\"{name}\": {stands.Vi} không thuộc danh sách \"{rule.Group.Over.Text}\". Đề nghị kiểm tra.",
                $"\"{name}\": {stands.En} is not in the list \"{rule.Group.Over.Text}\". Please check."),
            Detail = group,
            Found = group,
            SeenKind = rule.Select,
            Seen = fact,
            Evidence = location is null ? [] : [new Evidence(location.Page, location.Selector, location.Line, location.Column, name)],
        };
    }

    private static VerdictPart Write(RulePart part) => new()
    {
        Period = part.Span is { } span ? new JudgedPeriod(span.Days, span.Name) : null,
        Group = part.Group?.Name,
        Key = string.Join('/', new[] { part.Span?.Key, part.Group?.Key }.Where(k => !string.IsNullOrEmpty(k))),
        Outcome = part.Outcome,
        Looked = part.Looked,
        Measure = part.Measure,
        Points = part.Points,
    };
}
