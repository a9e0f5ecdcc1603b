using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Http;

/// <summary>Asks as the tests do: without waiting for a real clock.</summary>
internal static class Asking
{
    public static WebClientOptions From(PortalUrl start, TestClock? clock = null) => new() { Start = start, Clock = clock ?? new TestClock { JumpsOverWaits = true } };

    public static Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions? request = null, TestClock? clock = null) => AskAsync(From(url, clock), url, request);

    public static async Task<WebExchange> AskAsync(WebClientOptions options, PortalUrl url, WebRequestOptions? request = null)
    {
        using var client = new WebClient(options);
        return await client.AskAsync(url, request ?? WebRequestOptions.Ordinary, CancellationToken.None);
    }

    public static string Text(WebExchange exchange) => Encoding.UTF8.GetString(exchange.Content.Span);

    public static PortalUrl Url(string address)
    {
        Assert.True(PortalUrl.TryParse(address, out var url));
        return url;
    }
}
