using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A web server on a free port of the loopback address.</summary>
internal sealed class SmallHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SmallHost(WebApplication app, Uri root) => (_app, Root) = (app, root);

    public Uri Root { get; }

    public PortalUrl Url => At("/");

    public int Port => Root.Port;

    public static async Task<SmallHost> StartAsync(RequestDelegate answer, Action<ListenOptions>? listen = null, IPEndPoint? at = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.Limits.MinResponseDataRate = null;
            o.Listen(at ?? new IPEndPoint(IPAddress.Loopback, 0), l => listen?.Invoke(l));
        });
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new SmallHost(app, new Uri(address));
    }

    public PortalUrl At(string pathAndQuery)
    {
        Assert.True(PortalUrl.TryParse(new Uri(Root, pathAndQuery).AbsoluteUri, out var url));
        return url;
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }
}
