using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PortalRules.Fetching;
using PortalRules.Html.Markup;
using PortalRules.Html.Platforms;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Hostile;

/// <summary>A portal whose home page and one inner page are the same page, read on one thread.</summary>
internal sealed class HostilePortal(byte[] body, string? mediaType) : IPortalFetcher
{
    private static readonly string[] Paths = ["/", "/tin-tuc/bai-viet-12.html"];

    /// <summary>No map at all, and the map of the most usual platform in force whatever the page says.</summary>
    public static ImmutableArray<ImmutableArray<ExtractionMap>> Maps { get; } = [[], [.. HtmlPortalReaderOptions.ShippedMaps.Where(m => m.Platform is "nukeviet").Select(Forced)]];

    public PortalSnapshot Read(ImmutableArray<ExtractionMap> maps) =>
        new HtmlPortalReader(new HtmlPortalReaderOptions { Maps = maps, Parallelism = 1 }).ReadAsync(this).GetAwaiter().GetResult();

    /// <summary>What a note says of a fault; the name of the exception stands in it.</summary>
    public static string? FaultIn(PortalSnapshot snapshot)
    {
        var beginning = UnreadNotes.Of(Address("/"), new InvalidOperationException()).Message.AsSpan();
        beginning = beginning[..beginning.IndexOf('(')];
        foreach (var note in snapshot.Notes)
        {
            if (note.Message.AsSpan().StartsWith(beginning, StringComparison.Ordinal))
                return note.Message;
        }

        return null;
    }

    /// <summary>Reads the page alone, on this thread.</summary>
    /// <returns>The fault, or <see langword="null"/>.</returns>
    public Exception? ReadPage(ImmutableArray<ExtractionMap> maps, bool isHome)
    {
        var addresses = new SiteAddresses();
        try
        {
            var html = PageDecoder.Decode(body, mediaType).AsMemory();
            var page = new CapturedResource { Url = Address(isHome ? Paths[0] : Paths[1]), Body = body, Length = body.Length, MediaType = mediaType };
            if (!NestingScan.IsTooDeep(html.Span))
                _ = new PageReader(addresses, new PageBooks(addresses), maps).Read(page, isHome, html);
            return null;
        }
        catch (UnreadablePageException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault;
        }
    }

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var path in Paths)
            yield return new CapturedResource { Url = Address(path), Body = body, Length = body.Length, MediaType = mediaType };
    }

    private static PortalUrl Address(string path) => PortalUrl.TryParse($"https://xa.example.gov.vn{path}", out var url) ? url : throw new ArgumentException(path, nameof(path));

    private static ExtractionMap Forced(ExtractionMap map) =>
        new(map.Platform, map.Recognition with { Addresses = [new Regex("^/", RegexOptions.NonBacktracking)] }, map.Places, map.Article) { Elements = map.Elements, ClickCounters = map.ClickCounters, Ignored = map.Ignored };
}
