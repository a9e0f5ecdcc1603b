using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;
using Outcome = PortalRules.Rules.Outcome;

namespace PortalRules.Tests.Language;

/// <summary>What holds of every rule, whatever it says: over a pack with a rule per form, and random facts of which little is known.</summary>
public sealed class MeaningOfRulesTests
{
    // Mutation testing runs each property many hundred times.
    private static readonly int Runs = Environment.GetEnvironmentVariable("PORTALRULES_MUTATION") is null ? 400 : 30;
    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 3, 20), Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)) };

    private static readonly PortalChecker Checker = new PortalCheckerBuilder()
        .AddPacks(PackLibrary.FromFolder(Repository.PathOf("tests", "PortalRules.Tests", "Language", "Meaning")))
        .Build();

    [Fact]
    public void More_knowledge_only_decides_what_was_open() => ForAllSeeds(random =>
    {
        var facts = RandomFacts.Some(random);
        var before = Check(facts.ToSnapshot(complete: false));
        var after = Check(facts.Learn(random).ToSnapshot(complete: random.Next(2) == 0));
        return Compare(before, after, (b, a) => b.Verdict.Outcome == a.Verdict.Outcome || MayBecome(b.Verdict.Outcome, a.Verdict.Outcome));
    });

    [Fact]
    public void Order_of_facts_does_not_matter() => ForAllSeeds(random =>
    {
        var facts = RandomFacts.Some(random);
        var before = Check(facts.ToSnapshot(complete: true));
        var after = Check(facts.Shuffle(random).ToSnapshot(complete: true));
        return Compare(before, after, (b, a) => b.Verdict.Outcome == a.Verdict.Outcome
            && b.Verdict.Findings.Select(f => f.Key).SequenceEqual(a.Verdict.Findings.Select(f => f.Key), StringComparer.Ordinal));
    });

    [Fact]
    public void A_miss_that_hangs_on_nothing_unknown_is_proved_by_a_finding() => ForAllSeeds(random =>
        Check(RandomFacts.Some(random).ToSnapshot(complete: random.Next(2) == 0)).Results.All(r =>
            r.Verdict.Outcome is not Outcome.Fail || r.Verdict.Findings.Any(f => f.Outcome is Outcome.Fail)));

    [Fact]
    public void Everything_known_leaves_no_question_but_those_of_the_rule_itself() => ForAllSeeds(random =>
        Check(RandomFacts.Some(random).Known(random).ToSnapshot(complete: true)).Results.All(r =>
            r.Verdict.Outcome is not Outcome.NeedsReview || r.Verdict.Reason is "inferred-threshold" or "unmatched-group" or "near-miss"));

    [Fact]
    public void Two_runs_of_one_snapshot_say_the_same() => ForAllSeeds(random =>
    {
        var snapshot = RandomFacts.Some(random).ToSnapshot(complete: true);
        return Compare(Check(snapshot), Check(snapshot), (b, a) => b.Verdict.Outcome == a.Verdict.Outcome && b.Verdict.Findings.SequenceEqual(a.Verdict.Findings, FindingText.Comparer));
    });

    [Fact]
    public void Bounded_and_whole_proof_agree() => ForAllSeeds(random =>
    {
        var snapshot = RandomFacts.Some(random).ToSnapshot(complete: random.Next(2) == 0);
        var differences = Check(snapshot).Results.SelectMany(r => ProofAgreement.Differences(r, Checker.Explain(snapshot, Options, r.Rule.Id))).ToList();
        return differences.Count == 0 ? true : throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
    });

    private static CheckReport Check(PortalSnapshot snapshot) => Checker.Check(snapshot, Options);

    // A selection of maybes alone that all pass is a Pass; when it turns out that none was meant, there is nothing to judge.
    private static bool MayBecome(Outcome before, Outcome after) => (before, after) switch
    {
        (Outcome.NeedsReview, _) => true,
        (Outcome.Pass, Outcome.NotApplicable) => true,
        _ => false,
    };

    private static bool Compare(CheckReport before, CheckReport after, Func<RuleResult, RuleResult, bool> holds)
    {
        foreach (var (b, a) in before.Results.Zip(after.Results))
        {
            if (!holds(b, a))
                throw new InvalidOperationException($"{b.Rule.Id}: {b.Verdict.Outcome} [{string.Join(" | ", b.Verdict.Findings.Select(f => f.Key))}] became {a.Verdict.Outcome} [{string.Join(" | ", a.Verdict.Findings.Select(f => f.Key))}]");
        }

        return true;
    }

    private static void ForAllSeeds(Func<Random, bool> holds) =>
        Prop.ForAll<int>(seed => holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
}
