using BenchmarkDotNet.Attributes;
using PortalRules.Benchmarks.Language;
using PortalRules.Checking;
using PortalRules.Snapshots;

namespace PortalRules.Benchmarks;

/// <summary>20,000 articles against 200 rules: the rule language, and the same checks as loops in C#. The aim is a ratio of at most 3, and 300 bytes a fact.</summary>
[MemoryDiagnoser]
public class EngineAgainstLoop
{
    private const int Facts = 20_000;
    private static readonly CheckOptions Options = new() { AsOf = NewsPortal.AsOf };
    private readonly PortalChecker _checker = new PortalCheckerBuilder().AddPacks(NewsRules.Library).Build();
    private readonly HandWritten _loops = new();
    private PortalSnapshot _snapshot = null!;

    [GlobalSetup]
    public void Load()
    {
        _snapshot = NewsPortal.Create(Facts);
        var loops = _loops.Judge(_snapshot, NewsPortal.AsOf);
        var engine = Engine().Results.Select(r => (r.Verdict.Outcome, Findings: r.Verdict.Findings.Length)).ToList();
        for (var i = 0; i < loops.Count; i++)
        {
            if (loops[i] != engine[i])
                throw new InvalidOperationException($"Rule {i}: the loop says {loops[i]}, the engine {engine[i]}.");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Engine();
        Console.WriteLine($"// {loops.Count} same verdicts: {string.Join(", ", loops.GroupBy(l => l.Outcome).Select(g => $"{g.Key} {g.Count()}"))}; findings {loops.Sum(l => l.Findings)}");
        Console.WriteLine($"// the engine allocates {(GC.GetAllocatedBytesForCurrentThread() - before) / Facts} bytes a fact");
    }

    [Benchmark(Baseline = true, Description = "loops")]
    public int Loops() => _loops.Judge(_snapshot, NewsPortal.AsOf).Count;

    [Benchmark(Description = "engine")]
    public CheckReport Engine() => _checker.Check(_snapshot, Options);
}
