using Microsoft.Playwright;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Html;

/// <summary>Debian's browser, started once; pages lie in a folder beside the test program, with pictures of them, to be looked at.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pages");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page and watches it; the test is skipped where there is no browser.</summary>
    public async Task<WatchedPage> OpenAsync(string name, string html, int width = 1280, bool scripted = true)
    {
        Needs.Program("chromium");
        _playwright ??= await Playwright.CreateAsync();
        // The sandbox of the browser needs rights that a container does not have; the pages are ours.
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = PathOf("chromium"), Args = ["--no-sandbox"] });
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, $"{name}.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        var page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = scripted, ReducedMotion = ReducedMotion.Reduce });
        var watched = new WatchedPage(page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return watched;
    }

    /// <summary>Where a picture or a print of a page is put.</summary>
    public static string PathTo(string file) => Path.Combine(Folder, file);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    private static string PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, program)).First(File.Exists);
}
