using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>What lies in wait for crawlers: loops, tokens, a calendar without end, paths that grow, endless and slow answers, a bomb.</summary>
internal sealed class FaultTraps(FaultHostOptions options, FaultPortal portal)
{
    /// <summary>Links to all of them.</summary>
    public const string Links = """
        <ul><li><a href="/bay/vong-mot">Vòng chuyển hướng</a></li><li><a href="/tra-cuu?token=0123456789abcdef">Tra cứu</a></li><li><a href="/lich/2023/4">Lịch công tác</a></li>
        <li><a href="/cay/">Cây thư mục</a></li><li><a href="/bay/vo-tan">Trang vô tận</a></li><li><a href="/bay/bom">Bom nén</a></li><li><a href="/bay/nho-giot">Nhỏ giọt</a></li></ul>
        """;

    private const int BombBytes = 100_000_000;

    private static readonly Lazy<byte[]> Bomb = new(() =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            for (var i = 0; i < BombBytes; i += 1_000_000)
                gzip.Write(new byte[1_000_000]);
        }

        return packed.ToArray();
    });

    /// <summary>Answers where an address is a trap.</summary>
    public async Task<bool> AnswerAsync(HttpContext context, string token)
    {
        var path = context.Request.Path.Value!;
        switch (path)
        {
            case "/bay/vong-mot" or "/bay/vong-hai":
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = path == "/bay/vong-mot" ? "/bay/vong-hai" : "/bay/vong-mot";
                return true;
            case "/tra-cuu":
                await Html(context, "Tra cứu", token, string.Concat(Enumerable.Range(0, 3).Select(i => $"<a href=\"/tra-cuu?token={FaultHost.Hash($"{context.Request.QueryString}{i}"):x16}\">Tiếp</a>")));
                return true;
            case "/bay/vo-tan":
                await EndlessAsync(context);
                return true;
            case "/bay/bom":
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers.ContentEncoding = "gzip";
                await context.Response.Body.WriteAsync(Bomb.Value);
                return true;
            case "/bay/nho-giot":
                await DripAsync(context);
                return true;
        }

        if (path.StartsWith("/lich/", StringComparison.Ordinal))
            await CalendarAsync(context, path.Split('/'), token);
        else if (path.StartsWith("/cay/", StringComparison.Ordinal))
            await Html(context, "Cây thư mục", token, "<a href=\"nhanh/la/\">Tiếp</a>");
        else
            return false;
        return true;
    }

    private Task Html(HttpContext context, string title, string token, string content)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(portal.Html(title, token, content));
    }

    private async Task CalendarAsync(HttpContext context, string[] parts, string token)
    {
        if (parts is not [_, _, var y, var m] || !int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            context.Response.StatusCode = 404;
            return;
        }

        var (next, before) = ((year * 12) + month, (year * 12) + month - 2);
        await Html(context, $"Tháng {month} năm {year}", token, $"<a href=\"/lich/{before / 12}/{(before % 12) + 1}\">Trước</a><a href=\"/lich/{next / 12}/{(next % 12) + 1}\">Sau</a>");
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var block = new byte[64 * 1024];
        block.AsSpan().Fill((byte)'x');
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
    }

    private async Task DripAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        while (options.Clock is { } clock && !context.RequestAborted.IsCancellationRequested)
        {
            var limits = clock.LimitsSet;
            await context.Response.WriteAsync("x", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await clock.WhenLimitIsSetAfterAsync(limits, context.RequestAborted);
            clock.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
