using System.Collections.Concurrent;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests;

public sealed class ThreadTests
{
    private const int Reports = 8;
    private const int Checks = 1_000;

    [Fact]
    public async Task One_and_two_threads_give_the_same_bytes()
    {
        var stop = TestContext.Current.CancellationToken;
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
        var snapshot = await new HtmlPortalReader().ReadAsync(new FolderFetcher(Repository.PathOf("docs", "examples", "xa-mau")), new Portal { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" }, stop);
        var expected = await ReportAsync(checker, snapshot);

        var reports = new byte[Reports][];
        await Parallel.ForAsync(0, Reports, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stop }, async (i, _) => reports[i] = await ReportAsync(checker, snapshot));

        Assert.All(reports, report => Assert.Equal(expected, report));
    }

    [Fact]
    public async Task One_checker_gives_eight_threads_the_same_bytes_a_thousand_times()
    {
        var stop = TestContext.Current.CancellationToken;
        var alt = new RuleDescriptor { Id = "ACME-001", Title = new LocalizedText("Banner có chữ thay thế", "Banners have alternative text"), Obligation = Obligation.Should, Remedy = new LocalizedText("Bổ sung.", "Add it.") };
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).AddRule(new Alt(alt)).Build();
        PortalSnapshot[] portals = [.. Enumerable.Range(0, 5).Select(Portal)];
        var expected = await Task.WhenAll(portals.Select(p => ReportAsync(checker, p)));
        Assert.Equal(portals.Length, expected.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count());

        var different = new ConcurrentBag<int>();
        var next = -1;
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            for (var check = Interlocked.Increment(ref next); check < Checks && !stop.IsCancellationRequested; check = Interlocked.Increment(ref next))
            {
                if (!ReportAsync(checker, portals[check % portals.Length]).GetAwaiter().GetResult().AsSpan().SequenceEqual(expected[check % portals.Length]))
                    different.Add(check);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Empty(different);
        Assert.True(next >= Checks, $"only {next} checks were made");
    }

    /// <summary>A small portal of which each number makes another.</summary>
    private static PortalSnapshot Portal(int number) => PortalSnapshot.For(new Portal { Id = $"p{number}", Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" })
        .With(FactKinds.Menus, [new Menu { Role = "main", Items = [new MenuItem { Label = "Giới thiệu" }, new MenuItem { Label = number % 2 == 0 ? "Lịch tiếp dân" : "Thư viền" }] }], complete: number % 2 == 0)
        .With(FactKinds.Sections, [new Section { Label = "Du lịch - lễ hội", Url = "/du-lich", ItemCount = number }], complete: true)
        .With(FactKinds.Banners, [new Banner { Image = "/a.png", Zone = "left", Alt = $"Ngày Chuyển đổi số quốc gia 10/10/202{number}" }, new Banner { Image = "/b.png", Zone = "right" }], complete: true)
        .With(FactKinds.Officials, [new Official { Name = "Lê Văn Ví Dụ", Email = $"vidu{number}@gmail.com", Page = "/danh-ba" }], complete: true);

    private sealed class Alt(RuleDescriptor descriptor) : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors => [descriptor];

        public override void Initialize(RuleRegistration on)
        {
            var without = 0;
            on.Each(FactKinds.Banners, (banner, _) => without += banner.Alt.Length == 0 ? 1 : 0);
            on.Snapshot((_, context) => context.Report(new LocalizedText($"{without} banner không có chữ thay thế."), "count"));
        }
    }

    private static async Task<byte[]> ReportAsync(PortalChecker checker, PortalSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        await new JsonFormatter().WriteAsync(checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10) }), stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
