using System.Text;
using PortalRules.Capture.Warc;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

/// <summary>What is counted here is of the whole process; nothing runs beside it.</summary>
[Collection(nameof(WarcMemoryTests))]
public sealed class WarcMemoryTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>trang";

    [Fact]
    public async Task A_body_beyond_the_cap_is_refused_without_holding_it()
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/a", Page).Response("https://xa.example.vn/b", "HTTP/1.1 200 OK\r\n\r\n" + new string('b', 50_000_000)).GzipByRecord;
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var kept = await WarcSample.ReadAsync(file, maxResourceBytes: 1_000_000);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20_000_000);
        Assert.Equal("nội dung lưu trong tệp WARC có 50000019 byte; nhiều nhất đọc 1000000 byte (MaxResourceBytes).", kept[1].Failure);
        Assert.Equal("<p>trang", Encoding.UTF8.GetString(kept[0].Body.Span));
    }

    [Fact]
    public async Task Many_records_are_read_one_at_a_time()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "lon.warc.gz");
        var page = WarcSample.Gzip(Encoding.UTF8.GetBytes(new string('x', 40_000)));
        await using (var file = File.Create(path))
        {
            using var writer = new WarcWriter(file);
            for (var i = 0; i < 20_000; i++)
                await writer.WriteAsync(WarcSample.Answer($"/tin/{i:00000}", "200 OK", page, "Content-Encoding: gzip"), TestContext.Current.CancellationToken);
        }

        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        await foreach (var resource in new WarcFetcher(path).FetchAsync(TestContext.Current.CancellationToken))
        {
            if (++count % 2_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            Assert.True(resource.Url.Host.Length == 0 || resource.Body.Length == 40_000, resource.Failure);
        }

        // 20,000 bodies of 40 kB would be 800 MB.
        Assert.Equal(20_001, count);
        Assert.InRange(most, 0, 40_000_000);
    }

    [CollectionDefinition(nameof(WarcMemoryTests), DisableParallelization = true)]
    public sealed class Alone;
}
