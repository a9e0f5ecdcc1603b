using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Html.Sources;

namespace PortalRules.Accuracy;

/// <summary>Reading all pages of all portals, as a ratio to the bare parse of the same pages.</summary>
internal static class Speed
{
    private const int Rounds = 40;

    public static async Task PrintAsync(string folder)
    {
        var resources = new List<CapturedResource>();
        foreach (var portal in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            await foreach (var resource in new FolderFetcher(portal).FetchAsync(default))
            {
                if (ContentSniffer.KindOf(resource) is ContentKind.Html)
                    resources.Add(resource);
            }
        }

        Phases.Print(resources);
        var texts = resources.ConvertAll(r => Encoding.UTF8.GetString(r.Body.Span));
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var fetcher = new ListFetcher(resources);
        double bestParse = double.MaxValue, bestRead = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var text in texts)
                _ = parser.ParseDocument(text);
            bestParse = Math.Min(bestParse, clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            await new HtmlPortalReader().ReadAsync(fetcher);
            bestRead = Math.Min(bestRead, clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"{texts.Count} pages, {texts.Sum(t => t.Length) / 1024} Kchar; parse {bestParse:0.0} ms, read {bestRead:0.0} ms, ratio {bestRead / bestParse:0.00}");
    }

    private sealed class ListFetcher(List<CapturedResource> resources) : IPortalFetcher
    {
        public async IAsyncEnumerable<CapturedResource> FetchAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var resource in resources)
                yield return resource;
        }
    }
}
