using BenchmarkDotNet.Attributes;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Benchmarks;

/// <summary>50,000 findings of one rule, without waivers and with 10,000 that serve. The aim is a ratio of at most 1.2, and time that grows as the findings do.</summary>
[MemoryDiagnoser]
public class WaiverMatching
{
    private const int Waivers = 10_000;

    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFiles(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["law/a.yaml"] = "{ id: mau, kind: letter, issuer: UBND, issued: 2023-01-01, in-force: { from: 2023-01-01 }, known-from: read }",
        ["p/pack.yaml"] = "pack: mau.anh\nversion: 1.0.0\ntitle: { vi: Ảnh }",
        ["p/anh.yaml"] = """
            id: MAU-101
            title: { vi: Ảnh có văn bản thay thế }
            category: access
            obligation: must
            basis: [{ source: mau, kind: guidance }]
            select: banners
            expect: { each: { alt: present } }
            message: { vi: 'Ảnh "{fact}" chưa có văn bản thay thế.' }
            remedy: { vi: Ghi văn bản thay thế. }
            """,
    })).Build();

    private PortalSnapshot _snapshot = null!;
    private CheckOptions _with = null!;

    [Params(25_000, 50_000)]
    public int Findings { get; set; }

    private static CheckOptions Without { get; } = new() { AsOf = new DateOnly(2023, 3, 31) };

    [GlobalSetup]
    public void Load()
    {
        _snapshot = PortalSnapshot.For(new Portal { Id = "xa-mau" }).With(FactKinds.Banners, Enumerable.Range(0, Findings).Select(i => new Banner { Image = $"/anh/{i}.png" }), complete: true);
        var step = Findings / Waivers;
        _with = Without with
        {
            Waivers = new WaiverList(Enumerable.Range(0, Waivers).Select(i => new Waiver { Rule = "MAU-101", Portal = "xa-mau", Finding = $"fact: /anh/{i * step}.png", Reason = "Đang nâng cấp", Authority = "UBND huyện", Until = new DateOnly(2023, 5, 31) })),
        };
        var waived = WithWaivers().Results[0].Verdict.Findings.Count(f => f.Waiver is not null);
        if (waived != Waivers)
            throw new InvalidOperationException($"{waived} findings are waived, not {Waivers}.");
    }

    [Benchmark(Baseline = true, Description = "no waivers")]
    public CheckReport NoWaivers() => Checker.Check(_snapshot, Without);

    [Benchmark(Description = "10,000 waivers")]
    public CheckReport WithWaivers() => Checker.Check(_snapshot, _with);
}
