using System.Threading.Channels;
using PortalRules.Fetching;
using PortalRules.Html.Markup;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Reads pages side by side: each worker has a reader of its own. A few pages wait, so that whoever fetches is never far ahead.</summary>
internal sealed class PageWorkers : IAsyncDisposable
{
    private readonly Channel<(int Order, CapturedResource Page, bool IsHome)> _waiting;
    private readonly Task<Read>[] _workers;

    public PageWorkers(Func<PageReader> reader, int parallelism, CancellationToken cancellationToken)
    {
        _waiting = Channel.CreateBounded<(int, CapturedResource, bool)>(new BoundedChannelOptions(2 * parallelism) { SingleWriter = true });
        _workers = [.. Enumerable.Range(0, parallelism).Select(_ => Task.Run(() => WorkAsync(reader, cancellationToken), cancellationToken))];
    }

    /// <summary>Hands a page to the next worker that is free.</summary>
    public async ValueTask ReadAsync(int order, CapturedResource page, bool isHome)
    {
        // A worker that has failed takes no more pages; its fault is told rather than waited for.
        while (!_waiting.Writer.TryWrite((order, page, isHome)))
        {
            if (Array.Find(_workers, w => w.IsCompleted) is { } ended)
                _ = await ended.ConfigureAwait(false);
            _ = await Task.WhenAny([_waiting.Writer.WaitToWriteAsync().AsTask(), .. _workers]).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the last page.</summary>
    public async Task<(List<(int Order, PageFacts Facts)> Pages, List<CaptureNote> Notes)> FinishAsync()
    {
        _waiting.Writer.TryComplete();
        var all = await Task.WhenAll(_workers).ConfigureAwait(false);
        return ([.. all.SelectMany(r => r.Pages)], [.. all.SelectMany(r => r.Notes)]);
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        while (_waiting.Reader.TryRead(out _))
        {
            // What waits is not read any more.
        }

        await ((Task)Task.WhenAll(_workers)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<Read> WorkAsync(Func<PageReader> newReader, CancellationToken cancellationToken)
    {
        var read = new Read([], []);
        var reader = newReader();
        char[] buffer = [];
        await foreach (var (order, page, isHome) in _waiting.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                var html = PageDecoder.Decode(page.Body.Span, page.MediaType, ref buffer);
                if (NestingScan.IsTooDeep(html.Span))
                    read.Notes.Add(new CaptureNote(page.Url.Value, FormattableString.Invariant($"các thẻ lồng nhau quá {NestingScan.Limit} bậc, không đọc trang này.")));
                else
                    read.Pages.Add((order, reader.Read(page, isHome, html)));
            }
            catch (UnreadablePageException refusal)
            {
                read.Notes.Add(new CaptureNote(page.Url.Value, refusal.Message));
                reader = newReader();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // What a reader holds half done must not enter the next page.
                read.Notes.Add(UnreadNotes.Of(page.Url, fault));
                reader = newReader();
            }
        }

        return read;
    }

    /// <summary>What was read; each note is about a page that was not.</summary>
    internal sealed record Read(List<(int Order, PageFacts Facts)> Pages, List<CaptureNote> Notes);
}
