using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>A check of many facts.</summary>
internal abstract class FactsCheck
{
    private LocalizedText? _description;

    /// <summary>What it demands, in words; the same whatever is judged.</summary>
    public LocalizedText Description => _description ??= Describe();

    /// <summary>Whether it recognises labels by their accepted names.</summary>
    public virtual bool MatchesLabels => Tests.Any(t => t.MatchesLabels);

    /// <summary>The conditions that it asks of each fact; empty where it asks none.</summary>
    public virtual IReadOnlyList<FactTest> Tests => [];

    /// <summary>How a meant fact stands against the check, where one condition decides; <see langword="null"/> where none does.</summary>
    public virtual Outcome? Standing(Truth truth, bool sure) => null;

    /// <summary>How its parts make it up.</summary>
    public virtual ProofJoin Join => ProofJoin.None;

    /// <summary>Whether its findings are those of its parts, which tell them themselves.</summary>
    public bool IsMadeOfParts => Join is ProofJoin.All or ProofJoin.Any;

    public abstract Judgement Judge(Selection selection, CheckScope scope);

    /// <summary>What was demanded and what is there.</summary>
    public virtual Told Tell(Judgement judgement, Prover prover) => new();

    /// <summary>Adds the names by which labels were recognised.</summary>
    public virtual void AddMatches(Judgement judgement, MatchList matches, CheckScope scope)
    {
        foreach (var test in Tests)
            matches.AddFrom(judgement.Selection, test, scope);
    }

    protected abstract LocalizedText Describe();

    protected static ImmutableArray<Evidence> EvidenceOf(FactKind kind, object fact) =>
        kind.LocationOf(fact) is { } at ? [new Evidence(at.Page, at.Selector, at.Line, at.Column, kind.NameOf(fact))] : [];

    /// <summary>The question where facts that were not captured could change the result.</summary>
    public static Draft Open(string kind, Selection selection)
    {
        var note = selection.OpenNote is { Length: > 0 } text ? $" ({text})" : "";
        return new Draft
        {
            Kind = kind,
            Outcome = Outcome.NeedsReview,
            Reason = "incomplete-capture",
            Sentence = new(
                $"Bản thu thập chưa đầy đủ đối với {selection.Kind.Help.Vi}{note} nên chưa thể kết luận. Đề nghị kiểm tra trực tiếp trên cổng.",
                $"The capture is incomplete for {selection.Kind.Help.En}{note}, so this cannot be decided. Please check on the portal itself."),
        };
    }

    /// <summary>The question where nothing but an inferred threshold is in doubt.</summary>
    protected static Draft InferredThreshold(string kind) => new()
    {
        Kind = kind,
        Outcome = Outcome.NeedsReview,
        Reason = "inferred-threshold",
        Sentence = new("Ngưỡng suy ra, văn bản không quy định. Đề nghị cơ quan có thẩm quyền kết luận.", "The threshold is inferred; no text sets it. Please decide."),
    };

    /// <summary>The question about a fact that is undecided.</summary>
    protected static Draft Undecided(string kind, FactKind factKind, object fact, Explanation explanation, CheckScope scope)
    {
        var name = factKind.NameOf(fact);
        var (reason, why) = explanation.Open.Count > 0
            ? (explanation.Open[0].Reason, Words.Join("; ", explanation.Open.Select(o => o.Text).Distinct()))
            : ("unknown-value", new LocalizedText("chưa rõ", "not known"));
        return new Draft
        {
            Kind = kind,
            Identity = factKind.IdentityOf(fact, scope.Snapshot.Portal),
            Outcome = Outcome.NeedsReview,
            Reason = reason,
            Fact = name,
            Sentence = new($"\"{name}\": {why.Vi}. Đề nghị kiểm tra trực tiếp.", $"\"{name}\": {why.En}. Please check."),
            Detail = why,
            Evidence = EvidenceOf(factKind, fact),
            SeenKind = factKind,
            Seen = fact,
        };
    }
}
