using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>Debian's nginx, serving a folder of <c>wget --mirror</c> on loopback until it is disposed.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private Nginx(Process process, DirectoryInfo folder, int port) =>
        (_process, _folder, Url) = (process, folder, PortalUrl.TryParse(FormattableString.Invariant($"http://127.0.0.1:{port}/"), out var url) ? url : throw new InvalidOperationException());

    public PortalUrl Url { get; }

    /// <summary>Starts the server; the test is skipped where there is none.</summary>
    /// <param name="root">The folder of one host.</param>
    /// <param name="port">The port; 0 for any.</param>
    /// <param name="authorization">The only <c>Authorization</c> that it lets in; <see langword="null"/> where all may come.</param>
    public static async Task<Nginx> StartAsync(string root, int port = 0, string? authorization = null)
    {
        Needs.Program("nginx");
        port = port == 0 ? FreePort() : port;
        var folder = Directory.CreateTempSubdirectory("portalrules-nginx-");
        var configuration = Path.Combine(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(root, port, folder.FullName, authorization), TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("nginx") { UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in (string[])["-p", folder.FullName, "-c", configuration, "-e", "stderr"])
            start.ArgumentList.Add(argument);
        var nginx = new Nginx(Process.Start(start)!, folder, port);
        await nginx.AnswersAsync(port);
        return nginx;
    }

    /// <summary>The addresses that were asked, in the order of the answers.</summary>
    public string[] Asked() => File.ReadAllLines(Path.Combine(_folder.FullName, "access.log"));

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswersAsync(int port)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
                return;
            }
            catch (SocketException) when (attempt < 100 && !_process.HasExited)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    // wget names the page of /a/?x=1 "a/index.html?x=1".
    private static string Configuration(string root, int port, string folder, string? authorization) => string.Create(CultureInfo.InvariantCulture, $$"""
        user {{Environment.UserName}};
        daemon off;
        pid {{folder}}/nginx.pid;
        worker_processes 1;
        events { worker_connections 512; }
        http {
          log_format address "$request_uri";
          access_log {{folder}}/access.log address;
          client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
          types { text/html html htm; text/css css; application/javascript js; image/png png; image/jpeg jpg jpeg; image/gif gif; application/pdf pdf; text/xml xml; }
          default_type application/octet-stream;
          gzip on;
          gzip_types text/css application/javascript text/xml;
          server {
            listen 127.0.0.1:{{port}} backlog=1024;
            root "{{root}}";
            {{(authorization is null ? "" : $$"""if ($http_authorization != "{{authorization}}") { return 401; }""")}}
            location / { try_files "${uri}?${args}" "${uri}index.html?${args}" $uri ${uri}index.html =404; }
          }
        }
        """);
}
