using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WarcTailTests
{
    private static readonly WebExchange[] Before =
    [
        WarcSample.Page("/a", string.Concat(Enumerable.Range(0, 500).Select(i => $"<p>đoạn {i}</p>"))),
        WarcSample.Answer("/anh.jpg", "200 OK", [.. Enumerable.Range(0, 3_000).Select(i => (byte)(i * 7919 >> 3))], "Content-Type: image/jpeg"),
    ];

    private static readonly WebExchange Last = WarcSample.Page("/z", "<html><title>Trang cuối</title></html>");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cut_anywhere_in_its_last_group_a_file_gives_everything_before_and_says_what_is_lost(bool compressed)
    {
        var before = await WarcSample.WriteAsync(Before, compressed);
        var whole = await WarcSample.WriteAsync([.. Before, Last], compressed);
        var expected = WarcSample.OfPortal(await WarcSample.ReadAsync(before)).ToList();
        var all = WarcSample.OfPortal(await WarcSample.ReadAsync(whole)).ToList();
        Assert.Equal(before, whole[..before.Length]);
        Assert.Equal(3, all.Count);

        for (var length = before.Length; length < whole.Length; length++)
        {
            var kept = await WarcSample.ReadAsync(whole[..length]);

            // Only the empty lines behind the last record may be missing.
            var isWhole = !compressed && length >= whole.Length - 4;
            Assert.Equal(isWhole ? all : expected, WarcSample.OfPortal(kept));
            var notes = kept.Where(r => r.Url.Value is "urn:portalrules:warc:x%C3%A3%20m%E1%BA%ABu.warc.gz").ToList();
            var isBetweenRecords = notes.Count == 0;
            Assert.True(isBetweenRecords ? isWhole || IsEndOfRecord(whole, length, compressed) : notes is [{ Failure: not null }], $"cut at {length}");
        }
    }

    [Fact]
    public async Task The_loss_is_told_with_its_place_and_size()
    {
        var before = await WarcSample.WriteAsync(Before);

        var cut = await WarcSample.ReadAsync((await WarcSample.WriteAsync([.. Before, Last]))[..(before.Length + 20)]);
        var garbage = await WarcSample.ReadAsync([.. before, .. "rác ở cuối tệp"u8]);

        Assert.Equal($"tệp WARC hỏng từ byte {before.Length}: dữ liệu nén bị cắt cụt hoặc bị hỏng; 20 byte từ đó đến hết tệp không đọc được, các bản ghi đứng trước vẫn được dùng.", cut[^1].Failure);
        Assert.Equal($"tệp WARC hỏng từ byte {before.Length}: ở đó không còn là dữ liệu nén gzip; 21 byte từ đó đến hết tệp không đọc được, các bản ghi đứng trước vẫn được dùng.", garbage[^1].Failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_flipped_bit_never_gives_another_page(bool compressed)
    {
        var whole = await WarcSample.WriteAsync([.. Before, Last], compressed);
        var all = WarcSample.OfPortal(await WarcSample.ReadAsync(whole)).ToHashSet(StringComparer.Ordinal);

        for (var at = 0; at < whole.Length; at += compressed ? 13 : 101)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x10;
            try
            {
                var kept = await WarcSample.ReadAsync(damaged);
                if (compressed)
                    Assert.All(WarcSample.OfPortal(kept), r => Assert.Contains(r, all));
            }
            catch (IOException)
            {
                Assert.True(at < 1_000, $"damage at {at} must not lose what stands before it");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("WARC/9.9\r\n\r\n")]
    public async Task What_is_no_WARC_file_is_refused(string text)
    {
        var plain = await Assert.ThrowsAsync<IOException>(() => WarcSample.ReadAsync(Encoding.UTF8.GetBytes(text)));
        var compressed = await Assert.ThrowsAsync<IOException>(() => WarcSample.ReadAsync(WarcSample.Gzip(Encoding.UTF8.GetBytes(text))));

        Assert.Contains("holds no WARC record", plain.Message, StringComparison.Ordinal);
        Assert.Contains("holds no WARC record", compressed.Message, StringComparison.Ordinal);
    }

    // Cut exactly between the request and the response, nothing looks damaged.
    private static bool IsEndOfRecord(byte[] whole, int length, bool compressed) =>
        compressed ? whole.AsSpan(length) is [0x1F, 0x8B, ..] : whole.AsSpan(length).StartsWith("WARC/"u8) || whole.AsSpan(0, length).TrimEnd("\r\n"u8).Length < length || whole.AsSpan(length).TrimStart("\r\n"u8).StartsWith("WARC/"u8);
}
