using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace Acme;

internal static class TailoredCheck
{
    private static readonly Tailoring District = Tailoring.None
        .WithSeverity("CT155-921", Severity.Warning)
        .WithSkip("CT155-904", "Sở xét theo bộ tiêu chí riêng về hình ảnh")
        .WithParameter("thanh-hoa.cam-thuy-155-2023/banner-grace", "14 days");

    public static RunConclusion Run(PortalChecker checker, PortalSnapshot snapshot)
    {
        _ = checker.Rules.Tailor(District);      // at start-up: a PackException names all that does not fit the packs
        var report = checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10), Tailoring = District });
        foreach (var fault in report.Run().Faults)
            Console.WriteLine(fault.Sentence.In("en"));
        return new RunContract { FailOn = FailLevel.Error }.Conclude(report);
    }
}
