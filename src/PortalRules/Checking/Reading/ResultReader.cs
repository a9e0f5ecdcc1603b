using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Checking.Reading;

/// <summary>Reads the result of one rule.</summary>
internal static class ResultReader
{
    public static RuleResult Read(ReportNode result, IReadOnlyDictionary<string, LegalSource> law) => new()
    {
        Rule = new RuleDescriptor
        {
            Id = result["rule"].Text(),
            Formerly = result["formerly"].List(f => f.Text()),
            Title = result["title"].Localized(),
            Category = result["category"].Text(),
            Obligation = result["obligation"].Word<Obligation>(MachineWords.Of),
            Severity = result["severity"].Word<Severity>(MachineWords.Of),
            Indicator = result["indicator"].TextOrNull(),
            Basis = result["basis"].List(b => LawReader.Basis(b, law)),
            DueBy = result["lastGoodDay"].DayOrNull() is { } day ? new DueBy(day) : null,
            Remedy = result["remedy"].LocalizedOrNull(),
        },
        Pack = result["pack"].Text(),
        PackVersion = result["packVersion"].Text(),
        Hash = result["hash"].Text(),
        PackSeverity = result["packSeverity"].WordOrNull<Severity>(MachineWords.Of),
        Parameters = result["parameters"].List(p => new UsedParameter(p["name"].Text(), p["value"].Localized(), p["tailored"].Flag(), p["inferred"].Flag())),
        Verdict = new Verdict
        {
            Outcome = result["outcome"].Word<Outcome>(MachineWords.Of),
            Reason = result["reason"].TextOrNull(),
            Question = result["question"].LocalizedOrNull(),
            Looked = result["looked"].Integer(),
            Period = VerdictReader.Period(result["period"]),
            Measure = VerdictReader.Measure(result["measure"]),
            Points = result["points"].NumberOrNull(),
            MostPoints = result["mostPoints"].NumberOrNull(),
            Advice = result["advice"].LocalizedOrNull(),
            Parts = result["parts"].List(VerdictReader.Part),
            Unmatched = result["unmatched"].List(u => u.Text()),
            Findings = result["findings"].List(FindingReader.Read),
            Proof = ProofReader.Read(result["proof"]),
        },
    };
}
