using System.Diagnostics;
using AngleSharp.Html.Parser;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;

namespace PortalRules.Benchmarks.Reading;

/// <summary>
/// What reading a page into facts costs, as a ratio to AngleSharp's <c>ParseDocument(string)</c> with source references. The two take turns page by page, so that a
/// machine whose speed swings slows both; of many rounds the median counts. The aim is 1.6. Reading includes decoding the bytes, which the baseline is spared;
/// what puts the portal together after its last page is told apart.
/// </summary>
internal static class ReadingTime
{
    private const int WarmUp = 12;
    private const int Rounds = 61;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    public static async Task<int> RunAsync()
    {
        Console.WriteLine("| portal | pages | reading a page, of parsing it (quartiles) | with the portal put together |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var folder in SavedPortal.Folders)
        {
            var portal = await SavedPortal.LoadAsync(folder).ConfigureAwait(false);
            var pages = portal.Resources.Where(r => ContentSniffer.KindOf(r) is ContentKind.Html).ToList();
            var ratios = new List<double>();
            var whole = new List<double>();
            for (var round = 0; round < WarmUp + Rounds; round++)
            {
                var (parsing, reading) = Round(pages, portal.Pages);
                var before = Stopwatch.GetTimestamp();
                await new HtmlPortalReader(new HtmlPortalReaderOptions { Parallelism = 1 }).ReadAsync(new BufferedFetcher(portal.Resources)).ConfigureAwait(false);
                var all = Stopwatch.GetElapsedTime(before);
                if (round < WarmUp)
                    continue;
                ratios.Add(reading / parsing);
                whole.Add(all / parsing);
            }

            ratios.Sort();
            whole.Sort();
            Console.WriteLine(FormattableString.Invariant($"| {Path.GetFileName(folder)} | {pages.Count} | {ratios[Rounds / 2]:F2} ({ratios[Rounds / 4]:F2}–{ratios[Rounds * 3 / 4]:F2}) | {whole[Rounds / 2]:F2} |"));
        }

        return 0;
    }

    // Each round is a reading of its own: nothing is remembered from the one before.
    private static (TimeSpan Parsing, TimeSpan Reading) Round(List<CapturedResource> pages, IReadOnlyList<string> texts)
    {
        TimeSpan parsing = default, reading = default;
        var addresses = new SiteAddresses();
        var reader = new PageReader(addresses, new PageBooks(addresses), HtmlPortalReaderOptions.ShippedMaps);
        char[] buffer = [];
        for (var i = 0; i < pages.Count; i++)
        {
            var before = Stopwatch.GetTimestamp();
            Parser.ParseDocument(texts[i]).Dispose();
            var between = Stopwatch.GetTimestamp();
            var html = PageDecoder.Decode(pages[i].Body.Span, pages[i].MediaType, ref buffer);
            if (!NestingScan.IsTooDeep(html.Span))
                reader.Read(pages[i], isHome: i == 0, html);
            parsing += Stopwatch.GetElapsedTime(before, between);
            reading += Stopwatch.GetElapsedTime(between);
        }

        return (parsing, reading);
    }
}
