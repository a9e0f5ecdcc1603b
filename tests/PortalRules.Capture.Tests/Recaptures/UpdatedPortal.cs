using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Recaptures;

/// <summary>A portal of a few pages whose server knows what it sent before: by ETag, by Last-Modified, or not at all.</summary>
internal sealed class UpdatedPortal : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private SmallHost _host = null!;

    private UpdatedPortal()
    {
        this["/"] = "<html><title>Xã mẫu</title><a href='/co-dau'>Có dấu</a> <a href='/co-ngay'>Có ngày</a> <a href='/khong-dau'>Không</a> <a href='/cu'>Cũ</a> <a href='/mat'>Mất</a><img src='/anh.png'><img src='/anh-nua.png'></html>";
        this["/co-dau"] = $"<html><h1>Giới thiệu</h1>{new string('a', 3_000)}</html>";
        this["/co-ngay"] = "<html><h1>Tin tức</h1><a href='/bai'>Bài</a></html>";
        this["/khong-dau"] = "<html><h1>Liên hệ</h1></html>";
        this["/bai"] = "<html><h1>Bài viết</h1></html>";

        // More than is wanted of a picture, twice the same.
        var picture = new byte[100_000];
        new Random(3).NextBytes(picture);
        _contents["/anh.png"] = _contents["/anh-nua.png"] = picture;
    }

    public SmallHost Host => _host;

    /// <summary>What was asked since it was last cleared, with the status of the answer.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Is told the number of each question before it is answered.</summary>
    public Action<int> OnAsked { get; set; } = _ => { };

    public string this[string path]
    {
        set => _contents[path] = Encoding.UTF8.GetBytes(value);
    }

    public static async Task<UpdatedPortal> StartAsync()
    {
        var portal = new UpdatedPortal();
        portal._host = await SmallHost.StartAsync(portal.AnswerAsync);
        return portal;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        OnAsked(Asked.Count + 1);
        if (path is "/cu")
            context.Response.Redirect("/bai");
        else if (!_contents.TryGetValue(path, out var content))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            await AnswerAsync(context, path, content);
        Asked.Enqueue($"{path} {context.Response.StatusCode}");
    }

    private static async Task AnswerAsync(HttpContext context, string path, byte[] content)
    {
        var headers = context.Response.Headers;
        var sum = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content));
        var tag = $"\"{sum}\"";
        var day = new DateTimeOffset(2023, 1, 1 + (content[^8] % 27), 0, 0, 0, TimeSpan.Zero).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (path is "/" or "/co-dau" or "/anh.png" or "/anh-nua.png")
            headers.ETag = tag;
        if (path is "/co-ngay" or "/bai")
            headers.LastModified = day;
        if (context.Request.Headers.IfNoneMatch == tag || context.Request.Headers.IfModifiedSince == day)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = path.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "text/html; charset=utf-8";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content);
    }
}
