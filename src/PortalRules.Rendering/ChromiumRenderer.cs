using Microsoft.Playwright;
using PortalRules.Capture.Rendering;
using PortalRules.Snapshots;

namespace PortalRules.Rendering;

/// <summary>
/// Draws pages in an installed Chromium. The browser asks the portal's own host and no other, keeps nothing from page to page, and is closed with the renderer.
/// Thread-safe; pages are drawn one at a time.
/// </summary>
public sealed class ChromiumRenderer : PageRenderer, IAsyncDisposable
{
    private static readonly string[] NotNeeded = ["image", "media", "font"];

    private readonly ChromiumRendererOptions _options;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Makes a renderer; the browser is started with the first page.</summary>
    /// <param name="options">How it works; <see langword="null"/> for the default.</param>
    public ChromiumRenderer(ChromiumRendererOptions? options = null) => _options = options ?? new ChromiumRendererOptions();

    /// <inheritdoc/>
    /// <exception cref="IOException">No browser is installed, or it cannot be started.</exception>
    public override async Task<RenderedPage> RenderAsync(PortalUrl url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var browser = _browser ??= await StartAsync().ConfigureAwait(false);
            var context = await browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block, AcceptDownloads = false }).ConfigureAwait(false);
            await using (context.ConfigureAwait(false))
                return await RenderAsync(context, url, cancellationToken).ConfigureAwait(false);
        }
        catch (PlaywrightException e)
        {
            return new RenderedPage { Browser = Name, Failure = $"trình duyệt không dựng được trang: {e.Message.Split('\n')[0]}" };
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync().ConfigureAwait(false);
        _playwright?.Dispose();
        _oneAtATime.Dispose();
    }

    private string Name => _browser is null ? "Chromium" : $"Chromium {_browser.Version}";

    private async Task<RenderedPage> RenderAsync(IBrowserContext context, PortalUrl url, CancellationToken cancellationToken)
    {
        await context.RouteAsync("**/*", route => GuardAsync(route, url)).ConfigureAwait(false);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        page.SetDefaultTimeout((float)_options.PageTimeout.TotalMilliseconds);
        page.Dialog += static (_, dialog) => _ = dialog.DismissAsync();
        await using var stop = cancellationToken.Register(() => _ = page.CloseAsync()).ConfigureAwait(false);
        try
        {
            _ = await page.GotoAsync(url.Value, new PageGotoOptions { WaitUntil = WaitUntilState.Load }).ConfigureAwait(false);
            await RestAsync(page).ConfigureAwait(false);
            var html = await page.ContentAsync().ConfigureAwait(false);
            return html.Length <= _options.LargestPage
                ? new RenderedPage { Browser = Name, Html = html }
                : new RenderedPage { Browser = Name, Failure = FormattableString.Invariant($"trang sau khi dựng có {html.Length} ký tự, nhiều hơn mức {_options.LargestPage}.") };
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new RenderedPage { Browser = Name, Failure = $"trình duyệt không dựng được trang: {e.Message.Split('\n')[0]}" };
        }
    }

    // A portal that polls its server never comes to rest; what it shows by then is what it shows.
    private static async Task RestAsync(IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // What stands there is taken.
        }
    }

    private Task GuardAsync(IRoute route, PortalUrl portal)
    {
        if (!PortalUrl.TryParse(route.Request.Url, out var url) || !string.Equals(PortalUrl.BareHost(url.Host), PortalUrl.BareHost(portal.Host), StringComparison.Ordinal) || NotNeeded.Contains(route.Request.ResourceType, StringComparer.Ordinal))
            return route.AbortAsync();
        if (_options.SecretHeaders.IsDefaultOrEmpty)
            return route.ContinueAsync();
        var headers = new Dictionary<string, string>(route.Request.Headers, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _options.SecretHeaders)
            headers[name] = value;
        return route.ContinueAsync(new RouteContinueOptions { Headers = headers });
    }

    private async Task<IBrowser> StartAsync()
    {
        var program = _options.ExecutablePath ?? BrowserFinder.Find();
        try
        {
            _playwright ??= await Playwright.CreateAsync().ConfigureAwait(false);
            return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = _options.NoSandbox ? ["--no-sandbox"] : [] }).ConfigureAwait(false);
        }
        catch (PlaywrightException e)
        {
            throw new IOException($"the browser {program} cannot be started: {e.Message.Split('\n')[0]}", e);
        }
    }
}
