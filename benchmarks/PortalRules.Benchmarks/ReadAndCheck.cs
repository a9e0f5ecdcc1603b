using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Snapshots;
using PortalRules.Vietnam;

namespace PortalRules.Benchmarks;

/// <summary>Reading and checking a saved portal, against parsing its pages and doing nothing with them. The aim is a ratio of at most 2.</summary>
[MemoryDiagnoser]
public class ReadAndCheck
{
    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 4, 10) };

    /// <summary>A portal to which the rules of the letter apply, so that they are judged and not passed over.</summary>
    private static readonly Portal Commune = new() { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };

    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
    private readonly HtmlPortalReader _reader = new(new HtmlPortalReaderOptions { Parallelism = 1 });
    private readonly HtmlPortalReader _side = new(new HtmlPortalReaderOptions { Parallelism = 2 });
    private readonly PortalChecker _checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
    private SavedPortal _portal = null!;
    private BufferedFetcher _fetcher = null!;
    private PortalSnapshot _snapshot = null!;

    public static IEnumerable<string> Folders => SavedPortal.Folders;

    [ParamsSource(nameof(Folders))]
    public string Folder { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _portal = SavedPortal.LoadAsync(Folder).GetAwaiter().GetResult();
        _fetcher = new BufferedFetcher(_portal.Resources);
        _snapshot = Read().GetAwaiter().GetResult();
        Console.WriteLine($"// {_portal.Pages.Count} HTML pages, {_portal.Pages.Sum(p => (long)p.Length)} characters, {Check(_snapshot).Results.Length} rules");
    }

    [Benchmark(Baseline = true, Description = "AngleSharp ParseDocument(string)")]
    public int Parse()
    {
        var nodes = 0;
        foreach (var page in _portal.Pages)
        {
            using var document = _parser.ParseDocument(page);
            nodes += document.ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark(Description = "read and check")]
    public async Task<CheckReport> ReadThenCheck() => Check(await Read().ConfigureAwait(false));

    [Benchmark(Description = "read alone")]
    public Task<PortalSnapshot> Read() => _reader.ReadAsync(_fetcher, Commune);

    [Benchmark(Description = "read alone, two pages at a time")]
    public Task<PortalSnapshot> ReadSideBySide() => _side.ReadAsync(_fetcher, Commune);

    [Benchmark(Description = "check alone")]
    public CheckReport CheckAlone() => Check(_snapshot);

    private CheckReport Check(PortalSnapshot snapshot) => _checker.Check(snapshot, Options);
}
