using System.Globalization;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Packs.Coverage;
using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>The words of machine formats. They are written out, so that renaming a member never changes a file format.</summary>
internal static class MachineWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.Pending => "pending",
        Outcome.NeedsReview => "needsReview",
        Outcome.NotApplicable => "notApplicable",
        Outcome.NotChecked => "notChecked",
        Outcome.Measured => "measured",
        _ => "error",
    };

    public static string Of(Obligation obligation) => obligation switch
    {
        Obligation.Must => "must",
        Obligation.Should => "should",
        _ => "may",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(BasisKind kind) => kind switch
    {
        BasisKind.Law => "law",
        BasisKind.Guidance => "guidance",
        _ => "inferred",
    };

    public static string Of(LawStatus status) => status switch
    {
        LawStatus.NotYet => "notYet",
        LawStatus.InForce => "inForce",
        LawStatus.Unconfirmed => "unconfirmed",
        _ => "ended",
    };

    public static string Of(AsOfSource source) => source switch
    {
        AsOfSource.Given => "given",
        AsOfSource.Capture => "capture",
        _ => "today",
    };

    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Replayed => "replayed",
        AnswerStatus.EvidenceChanged => "evidenceChanged",
        _ => "expired",
    };

    public static string Of(BaselineState state) => state switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        _ => "updated",
    };

    public static string Of(DecisionKind kind) => kind is DecisionKind.Waiver ? "waiver" : "determination";

    public static string Of(IdleReason reason) => reason switch
    {
        IdleReason.Expired => "expired",
        IdleReason.NotFound => "notFound",
        IdleReason.NotJudged => "notJudged",
        IdleReason.NotInRun => "notInRun",
        IdleReason.OtherPortal => "otherPortal",
        _ => "evidenceChanged",
    };

    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.New => "new",
        DifferenceKind.Fixed => "fixed",
        _ => "changed",
    };

    public static string Of(DifferenceCause cause) => cause switch
    {
        DifferenceCause.Portal => "portal",
        DifferenceCause.Rule => "rule",
        DifferenceCause.Law => "law",
        DifferenceCause.Period => "period",
        DifferenceCause.Decision => "decision",
        _ => "notComparable",
    };

    public static string? Of(ProofJoin join) => join switch
    {
        ProofJoin.All => "all",
        ProofJoin.Any => "any",
        ProofJoin.Not => "not",
        ProofJoin.Each => "each",
        _ => null,
    };

    public static string Of(MatchManner manner) => manner switch
    {
        MatchManner.Name => "name",
        MatchManner.OtherName => "otherName",
        MatchManner.Abbreviation => "abbreviation",
        MatchManner.Misspelling => "misspelling",
        MatchManner.WithoutDiacritics => "withoutDiacritics",
        MatchManner.Pattern => "pattern",
        _ => "nearMiss",
    };

    public static string Of(ApplicationReason reason) => reason switch
    {
        ApplicationReason.Applies => "applies",
        ApplicationReason.LevelUnknown => "levelUnknown",
        ApplicationReason.AreaUnknown => "areaUnknown",
        ApplicationReason.OtherLevel => "otherLevel",
        ApplicationReason.OtherArea => "otherArea",
        ApplicationReason.AreaNotExisting => "areaNotExisting",
        ApplicationReason.NotYetInForce => "notYetInForce",
        ApplicationReason.Ended => "ended",
        ApplicationReason.StartUnconfirmed => "startUnconfirmed",
        ApplicationReason.EndUnconfirmed => "endUnconfirmed",
        ApplicationReason.BindsOtherLevels => "bindsOtherLevels",
        ApplicationReason.NotChosen => "notChosen",
        _ => "noLawApplies",
    };

    public static string Of(DutyState state) => state switch
    {
        DutyState.Rule => "rule",
        DutyState.Partly => "partly",
        DutyState.Question => "question",
        DutyState.Unasked => "unasked",
        _ => "nothing",
    };

    public static string Of(PlaceRelation relation) => relation switch
    {
        PlaceRelation.Same => "same",
        PlaceRelation.Larger => "larger",
        _ => "smaller",
    };

    public static string Of(RunConclusion conclusion) => conclusion switch
    {
        RunConclusion.Clean => "clean",
        RunConclusion.Findings => "findings",
        RunConclusion.ReviewNeeded => "reviewNeeded",
        _ => "couldNotJudge",
    };

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A name of the catalogue as a JSON key: <c>menu-items</c> becomes <c>menuItems</c>.</summary>
    public static string Key(string name)
    {
        var parts = name.Split('-');
        return string.Concat(parts.Select((p, i) => i == 0 || p.Length == 0 ? p : char.ToUpperInvariant(p[0]) + p[1..]));
    }
}
