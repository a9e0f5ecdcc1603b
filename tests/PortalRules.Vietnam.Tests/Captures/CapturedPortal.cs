using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests.Captures;

/// <summary>A portal of two pages with one broken link; with or without what a capture knows beside its pages.</summary>
internal sealed class CapturedPortal(bool isLive) : IPortalFetcher
{
    private const string Home = """
        <!DOCTYPE html><html lang="vi"><head><title>Trang thông tin điện tử xã Mẫu</title></head><body>
        <nav class="main"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/cu">Chuyên mục cũ</a></li></ul></nav>
        <main><p>Nhân dân trong xã ra quân vệ sinh đường làng, ngõ xóm và trồng cây xanh hai bên đường.</p></main></body></html>
        """;

    private static readonly DateTimeOffset At = new(2024, 7, 7, 8, 0, 0, TimeSpan.FromHours(7));

    public static Portal Portal { get; } = new() { Level = "commune", Url = Url("https://xamau.gov.vn/") };

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return Of("https://xamau.gov.vn/", "text/html", Encoding.UTF8.GetBytes(Home));
        yield return Of("https://xamau.gov.vn/gioi-thieu", "text/html", Encoding.UTF8.GetBytes(Home));
        if (!isLive)
            yield break;
        yield return new CapturedResource { Url = Url("https://xamau.gov.vn/cu"), Status = 302, RedirectsTo = Url("https://xamau.gov.vn/mat") };
        yield return new CapturedResource { Url = Url("https://xamau.gov.vn/mat"), Status = 404 };
        yield return Of("urn:portalrules:endpoints", CapturedResource.SnapshotMediaType, await EndpointsAsync(cancellationToken));
        yield return Of("urn:portalrules:capture", CapturedResource.CaptureMediaType, CaptureRecordJson.Write(new CaptureRecord { Start = Url("https://xamau.gov.vn/"), StartedAt = At, EndedAt = At.AddMinutes(1), End = CaptureEnd.Complete }));
    }

    private static async Task<byte[]> EndpointsAsync(CancellationToken cancellationToken)
    {
        var endpoint = new Endpoint
        {
            Role = "as-given",
            Host = "xamau.gov.vn",
            Https = true,
            RedirectsToHttps = true,
            TlsVersion = "1.3",
            HstsMaxAge = 0,
            Certificate = new Certificate { Trusted = true, Issuer = "CA", NotAfter = PortalDate.Day(new DateOnly(2025, 1, 1)), Names = ["xamau.gov.vn"] },
            Ipv4Addresses = ImmutableArray.Create("203.0.113.7"),
            Ipv6Addresses = ImmutableArray.Create("2001:db8::7"),
            Reachable = true,
            ReachableOverIpv6 = true,
            Dnssec = false,
        };
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(PortalSnapshot.For(new Portal()).With(FactKinds.Endpoints, [endpoint], complete: true), stream, cancellationToken);
        return stream.ToArray();
    }

    private static CapturedResource Of(string url, string mediaType, byte[] body) => new() { Url = Url(url), MediaType = mediaType, Body = body, Length = body.Length };

    private static PortalUrl Url(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException(text, nameof(text));
}
