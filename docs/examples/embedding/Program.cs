using Acme;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Reporting;
using PortalRules.Snapshots;
using PortalRules.Vietnam;

var checker = new PortalCheckerBuilder()
    .AddPacks(VietnamPacks.All)
    .AddRule<BannersHaveAlternativeText>()       // a rule of our own
    .Build();                                    // every configuration fault surfaces here, all at once

var portal = new Portal { Unit = "UBND xã Mẫu", Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };
var snapshot = await new HtmlPortalReader().ReadAsync(new FolderFetcher(args[0]), portal);
var report = checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10) });
await using (var file = File.Create("report.sarif"))
    await new SarifFormatter().WriteAsync(report, file);

// The same rules over data of one's own, without any HTML.
Banner[] banners = [new() { Image = "/phan-hoi.png", Alt = "Hệ thống phản hồi" }, new() { Image = "/bn01.png" }];
var own = checker.Check(PortalSnapshot.For(portal).With(FactKinds.Banners, banners, complete: true), new CheckOptions { AsOf = new DateOnly(2023, 4, 10) });

foreach (var result in report.Results.Concat(own.Results).Where(r => r.Rule.Id is "ACME-0001"))
    Console.WriteLine($"{result.Rule.Id} {result.Verdict.Outcome}: {string.Join(" ", result.Verdict.Findings.Select(f => f.Key))}");

Console.WriteLine(TailoredCheck.Run(checker, snapshot));
