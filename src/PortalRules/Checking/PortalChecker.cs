using System.Collections.Immutable;
using PortalRules.Checking.Baselines;
using PortalRules.Checking.Decisions;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Proofs;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>Judges snapshots. Immutable and thread-safe; pure: same snapshot, same packs, same date – the same report.</summary>
public sealed class PortalChecker
{
    private readonly ImmutableArray<CodeRule> _codeRules;
    private readonly CampaignMatcher _campaigns;

    internal PortalChecker(RuleSet rules, ImmutableArray<CodeRule> codeRules, FactCatalogue kinds)
    {
        Rules = rules.With(codeRules.SelectMany(r => r.Descriptors), kinds.Kinds);
        Kinds = kinds;
        _codeRules = codeRules;
        _campaigns = new CampaignMatcher(rules.Vocabulary);
    }

    /// <summary>What was loaded.</summary>
    public RuleSet Rules { get; }

    /// <summary>The kinds of facts that its rules know: the built-in ones and own ones.</summary>
    public FactCatalogue Kinds { get; }

    /// <summary>Every rule that may run: those of packs and those in C#.</summary>
    internal IEnumerable<RuleDescriptor> Descriptors => Rules.Packs.SelectMany(p => p.Rules).Concat(_codeRules.SelectMany(r => r.Descriptors));

    /// <summary>Judges a portal.</summary>
    /// <param name="snapshot">What is known of it.</param>
    /// <param name="options">What to check, and by the law of which day; may be <see langword="null"/> where the snapshot has a capture time.</param>
    /// <param name="cancellationToken">Stops between rules, and between facts of a code rule.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">There is neither an as-of date nor a capture time, a pack id is unknown, a waiver or determination names an unknown rule, or the baseline is of another portal.</exception>
    /// <exception cref="PackException">The profile or the tailoring does not fit the rules: all mistakes, as <see cref="RuleSet.Tailor"/> tells them.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckReport Check(PortalSnapshot snapshot, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        options ??= new CheckOptions();
        var tailored = Rules.Bind(options.Tailoring, options.Profile, new YamlErrors());
        options = WithProfile(options, tailored);
        var (asOf, source) = AsOf(snapshot, options);
        var reached = new PackReach(Rules, Choose(snapshot.Portal, options.Packs, asOf), snapshot.Portal, asOf).Packs;
        var packs = reached.Select(r => r.Pack).ToList();
        DecisionRules.Demand(options, this);
        var baseline = options.Baseline is { } earlier ? new BaselineRun(earlier, snapshot.Portal) : null;
        var decisions = new DecisionRun(options, snapshot.Portal, asOf);
        ImmutableArray<RuleResult> results =
        [
            .. Judge(snapshot, options, tailored, asOf, reached, decisions, _ => true, cancellationToken)
                .OrderBy(r => r.Rule.Id, StringComparer.Ordinal)
                .Select(r => baseline?.Compare(r) ?? r),
        ];
        return new CheckReport
        {
            Portal = snapshot.Portal,
            AsOf = asOf,
            AsOfSource = source,
            Period = options.Period,
            Profile = options.Profile?.Id,
            Tailoring = options.Tailoring.Names,
            CapturedAt = snapshot.CapturedAt,
            Packs = [.. packs.Select(p => new CheckedPack(p.Id, p.Version, p.Hash, p.Title))],
            Indicators = [.. packs.SelectMany(p => p.Indicators)],
            Law = new LawOfCheck(Rules, snapshot.Portal, asOf, reached).Write(),
            Completeness = Kinds.Kinds
                .Where(k => snapshot.TryGetCompleteness(k, out _))
                .ToImmutableSortedDictionary(k => k.Name, k => snapshot.TryGetCompleteness(k, out var c) ? c : Completeness.Complete, StringComparer.Ordinal),
            Notes = snapshot.Notes,
            Results = results,
            Idle = decisions.Idle(results),
            Baseline = baseline?.Comparison(results),
        };
    }

    /// <summary>
    /// Judges one rule again and tells everything: the same result as in the report of the same snapshot and options, but with the whole proof, every fact
    /// with each condition. It may be as large as the snapshot.
    /// </summary>
    /// <param name="snapshot">What is known of the portal.</param>
    /// <param name="options">As given to the check.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The result; its proof is <see langword="null"/> where nothing was judged: the reason then says why.</returns>
    /// <exception cref="ArgumentException">The check has no such rule, or cannot be made with these options.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleResult Explain(PortalSnapshot snapshot, CheckOptions? options, string rule, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        options = (options ?? new CheckOptions()) with { Proofs = ProofDepth.Whole };
        var tailored = Rules.Bind(options.Tailoring, options.Profile, new YamlErrors());
        options = WithProfile(options, tailored);
        var asOf = AsOf(snapshot, options).AsOf;
        var reached = new PackReach(Rules, Choose(snapshot.Portal, options.Packs, asOf), snapshot.Portal, asOf).Packs;
        return Judge(snapshot, options, tailored, asOf, reached, new DecisionRun(options, snapshot.Portal, asOf), r => string.Equals(r.Id, rule, StringComparison.Ordinal), cancellationToken).FirstOrDefault()
            ?? throw new ArgumentException(
                YamlErrors.Nearest(rule, reached.SelectMany(r => r.Pack.Rules).Concat(_codeRules.SelectMany(c => c.Descriptors)).Select(r => r.Id)) is { } near
                    ? $"The check has no rule \"{rule}\"; did you mean \"{near}\"?"
                    : $"The check has no rule \"{rule}\".",
                nameof(rule));
    }

    /// <summary>Judges one rule of a pack, or another form of one, as if the pack had been named; without profile and tailoring.</summary>
    /// <param name="snapshot">What is known of the portal.</param>
    /// <param name="options">The day, the period and own values of parameters.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="cancellationToken">Stops it before it begins.</param>
    internal RuleResult Judge(PortalSnapshot snapshot, CheckOptions options, RulePack pack, DeclarativeRule rule, CancellationToken cancellationToken)
    {
        var asOf = AsOf(snapshot, options).AsOf;
        var judge = new RuleJudge(Scope(snapshot, asOf, options, cancellationToken), Rules.Vocabulary, options.Faults, cancellationToken) { Decisions = new DecisionRun(options, snapshot.Portal, asOf) };
        return judge.Judge(pack, rule, ScopeTest.Of(pack.AppliesTo, snapshot.Portal, asOf, Rules.Vocabulary));
    }

    private IEnumerable<RuleResult> Judge(
        PortalSnapshot snapshot, CheckOptions options, TailoredRules tailored, DateOnly asOf, ImmutableArray<(RulePack Pack, ApplicationReason Reason)> reached, DecisionRun decisions, Func<RuleDescriptor, bool> isAsked, CancellationToken cancellationToken)
    {
        var scope = Scope(snapshot, asOf, options, cancellationToken);
        var judge = new RuleJudge(scope, Rules.Vocabulary, options.Faults, cancellationToken) { Decisions = decisions };
        var office = new TailoredJudge(tailored, scope);
        return reached.SelectMany(r => r.Pack.Bound.Where(rule => isAsked(rule.Descriptor)).Select(rule => office.Judge(r.Pack, rule, () => judge.Judge(r.Pack, rule, r.Reason))))
            .Concat(_codeRules.Where(c => c.Descriptors.Any(isAsked)).SelectMany(c => office.Judge(c, isAsked, runs => judge.Judge(c, runs))));
    }

    private static CheckOptions WithProfile(CheckOptions options, TailoredRules tailored) => options with
    {
        AsOf = options.AsOf ?? options.Profile?.AsOf,
        AsOfSource = options.AsOf is null ? AsOfSource.Given : options.AsOfSource,
        Packs = options.Packs.IsDefaultOrEmpty ? options.Profile?.Packs ?? [] : options.Packs,
        Period = options.Period ?? options.Profile?.Period,
        Overrides = tailored.Values.Count == 0 ? options.Overrides : tailored.Values.SetItems(options.Overrides),
    };

    private CheckScope Scope(PortalSnapshot snapshot, DateOnly asOf, CheckOptions options, CancellationToken cancellationToken) => new(snapshot, asOf, _campaigns)
    {
        Period = options.Period,
        Holidays = Rules.Vocabulary.Holidays,
        Overrides = options.Overrides,
        Depth = options.Proofs,
        CancellationToken = cancellationToken,
    };

    private static (DateOnly AsOf, AsOfSource Source) AsOf(PortalSnapshot snapshot, CheckOptions options)
    {
        if (options.AsOf is { } given)
            return (given, options.AsOfSource);
        if (snapshot.CapturedAt is { } captured)
            return (PortalDate.From(captured).First, AsOfSource.Capture);
        throw new ArgumentException("The snapshot has no capture time, so the day whose law counts must be given: CheckOptions.AsOf.", nameof(options));
    }

    private ImmutableArray<RulePack> Choose(Portal portal, ImmutableArray<string> ids, DateOnly asOf)
    {
        if (ids.IsDefaultOrEmpty)
            return [.. Rules.For(portal, asOf).Where(p => p.Applies).Select(p => p.Pack)];
        var unknown = ids.Where(id => Rules.Find(id) is null).Select(id =>
            YamlErrors.Nearest(id, Rules.Packs.Select(p => p.Id)) is { } near ? $"\"{id}\" (did you mean \"{near}\"?)" : $"\"{id}\"").ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"Unknown pack: {string.Join(", ", unknown)}. Loaded: {string.Join(", ", Rules.Packs.Select(p => p.Id))}.", nameof(ids));
        return [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => Rules.Find(id)!)];
    }
}
