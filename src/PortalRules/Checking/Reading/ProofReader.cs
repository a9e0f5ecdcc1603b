using PortalRules.Rules;

namespace PortalRules.Checking.Reading;

/// <summary>Reads the bounded proof of a verdict.</summary>
internal static class ProofReader
{
    public static Proof? Read(ReportNode proof) => proof.IsNull ? null : Step(proof) with
    {
        Parameters = proof["parameters"].List(p => new ProofParameter(p["name"].Text(), p["value"].Localized(), p["inferred"].Flag())),
    };

    private static Proof Step(ReportNode proof) => new()
    {
        Check = proof["check"].Localized(),
        Outcome = proof["outcome"].Word<Outcome>(MachineWords.Of),
        Period = VerdictReader.Period(proof["period"]),
        Group = proof["group"].TextOrNull(),
        Kind = proof["kind"].TextOrNull() is { } kind ? ReportReader.NameOf(kind) : "",
        Where = proof["where"].LocalizedOrNull(),
        Looked = proof["looked"].Integer(),
        Sure = proof["sure"].Integer(),
        Maybe = proof["maybe"].Integer(),
        Open = proof["open"].Flag(),
        Gap = proof["gap"].TextOrNull(),
        Met = proof["met"].Integer(),
        Missed = proof["missed"].Integer(),
        Undecided = proof["undecided"].Integer(),
        Expected = proof["expected"].LocalizedOrNull(),
        Actual = proof["actual"].LocalizedOrNull(),
        Limits = proof["limits"].List(l => new ProofLimit(ReportReader.NameOf(l["relation"].Text()), l["value"].NumberOrNull())),
        Number = Number(proof["number"]),
        Matches = proof["matches"].List(m => new ProofMatch(m["label"].Text(), m["form"].Text(), m["term"].TextOrNull(), m["manner"].Word<MatchManner>(MachineWords.Of))),
        Items = proof["items"].List(Item),
        ItemCount = proof["itemCount"].Integer(),
        Join = proof["join"].IsNull ? ProofJoin.None : proof["join"].Word<ProofJoin>(j => MachineWords.Of(j) ?? ""),
        Parts = proof["parts"].List(Step),
    };

    private static ProofRange? Number(ReportNode number) =>
        number.IsNull ? null : new ProofRange(number["least"].NumberOrNull() ?? throw number["least"].Wrong("a number"), number["most"].NumberOrNull());

    private static ProofItem Item(ReportNode item) => new()
    {
        Key = item["key"].Text(),
        Outcome = item["outcome"].Word<Outcome>(MachineWords.Of),
        Reason = item["reason"].TextOrNull(),
        Fact = item["fact"].TextOrNull() ?? "",
        Expected = item["expected"].LocalizedOrNull(),
        Actual = item["actual"].LocalizedOrNull(),
        Why = item["why"].Localized(),
    };
}
