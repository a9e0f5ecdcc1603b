using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Checking;

public sealed class WaiverPropertyTests
{
    private static readonly Gen<Waiver> AnyWaiver =
        from rule in Gen.Elements("TEST-101", "TEST-001", "TEST-102", "TEST-103")
        from portal in Gen.Elements("xa-mau", "xamau.example.gov.vn", "xa-khac")
        from finding in Gen.Elements(null, "fact: /0.png", "fact: /1.png", "fact: /2.png", "question", "fact")
        from until in Gen.Elements(new DateOnly(2023, 3, 30), Office.Day, new DateOnly(2024, 1, 1))
        select new Waiver { Rule = rule, Portal = portal, Finding = finding, Reason = "r", Authority = "a", Until = until };

    private static readonly Gen<Banner> AnyBanner =
        from alt in Gen.Elements("", "Tên")
        from zone in Gen.Elements("left", "right", "?")
        select new Banner { Alt = alt, Zone = zone is "?" ? Known<string?>.Unknown(UnknownReason.Unspecified) : zone };

    [Fact]
    public void Whatever_is_waived_no_outcome_changes_and_no_finding_goes() => Prop.ForAll(
        AnyBanner.ListOf().ToArbitrary(),
        AnyWaiver.ListOf().ToArbitrary(),
        (banners, waivers) =>
        {
            var snapshot = PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, banners.Select((b, i) => b with { Image = $"{Office.Home}{i}.png" }), complete: banners.Count % 2 == 0);
            var options = new CheckOptions { AsOf = Office.Day, Packs = ["test.office"] };

            var (without, with) = (Office.Checker.Check(snapshot, options), Office.Checker.Check(snapshot, options with { Waivers = new WaiverList(waivers) }));

            return Told(without).SequenceEqual(Told(with), StringComparer.Ordinal) && without.Score() == with.Score();
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Told(CheckReport report) => report.Results.SelectMany(r =>
        r.Verdict.Findings.Select(f => $"{f.Key} {f.Outcome} {f.Fingerprint} {f.EvidenceHash} {f.Message.Vi}").Prepend($"{r.Rule.Id} {r.Verdict.Outcome} {r.Verdict.Reason} {r.Verdict.Points}"));
}
