using PortalRules.Rules;

namespace PortalRules.Checking.Reading;

/// <summary>Reads a finding.</summary>
internal static class FindingReader
{
    public static Finding Read(ReportNode finding) => new()
    {
        Key = finding["key"].Text(),
        Message = finding["message"].Localized(),
        Note = finding["note"].LocalizedOrNull(),
        Outcome = finding["outcome"].Word<Outcome>(MachineWords.Of),
        Count = finding["count"].Integer(),
        Remedy = finding["remedy"].LocalizedOrNull(),
        Evidence = finding["evidence"].List(Evidence),
        Fingerprint = finding["fingerprint"].Text(),
        EvidenceHash = finding["evidenceHash"].TextOrNull() ?? "",
        Baseline = finding["baseline"].WordOrNull<BaselineState>(MachineWords.Of),
        Waiver = DecisionReader.Waiver(finding["waiver"]),
        Answer = DecisionReader.Answer(finding["determination"]),
    };

    private static Evidence Evidence(ReportNode evidence) => new(
        evidence["url"].Text(),
        evidence["selector"].TextOrNull(),
        evidence["line"].IntegerOrZero(),
        evidence["column"].IntegerOrZero(),
        evidence["text"].TextOrNull());
}
