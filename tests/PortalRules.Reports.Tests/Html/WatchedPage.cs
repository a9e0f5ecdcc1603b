using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PortalRules.Reports.Tests.Html;

/// <summary>A page in a browser, and everything that it does beside showing itself: dialogs, messages, errors, requests, other pages.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _seen = new();

    /// <summary>Watches a page before it is opened.</summary>
    public WatchedPage(IPage page)
    {
        Page = page;
        page.Dialog += (_, dialog) =>
        {
            _seen.Enqueue($"dialog {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) => _seen.Enqueue($"console {message.Text}");
        page.PageError += (_, error) => _seen.Enqueue($"error {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                _seen.Enqueue($"request {request.Url}");
        };
        page.Popup += (_, _) => _seen.Enqueue("popup");
        page.FrameNavigated += (_, frame) =>
        {
            if (frame.ParentFrame is not null || !frame.Url.StartsWith("file:", StringComparison.Ordinal))
                _seen.Enqueue($"navigation {frame.Url}");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What it did, in order.</summary>
    public IReadOnlyCollection<string> Seen => _seen;

    /// <summary>Whether the page is wider than its window.</summary>
    public Task<bool> OverflowsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Takes a picture of the upper part of the page.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Chromium.PathTo(name), FullPage = true, Clip = new Clip { X = 0, Y = 0, Width = Page.ViewportSize!.Width, Height = 2500 } });

    /// <summary>Opens everything that is folded.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
