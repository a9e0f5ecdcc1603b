using System.Security.Cryptography;

namespace PortalRules.Capture.Warc;

/// <summary>Digests as WARC files label them: <c>sha1:</c> and the base 32 of RFC 4648.</summary>
internal static class WarcDigest
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> sum = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // SHA-1 is what other programs write and compare; nothing is kept safe by it.
        SHA1.HashData(content, sum);
#pragma warning restore CA5350
        return Label(sum);
    }

    /// <summary>Labels the 20 bytes of a SHA-1.</summary>
    public static string Label(ReadOnlySpan<byte> sum)
    {
        Span<char> text = stackalloc char[5 + 32];
        "sha1:".CopyTo(text);
        for (var i = 0; i < 32; i++)
        {
            var bit = i * 5;
            var pair = (sum[bit / 8] << 8) | (bit / 8 + 1 < sum.Length ? sum[bit / 8 + 1] : 0);
            text[5 + i] = Letters[(pair >> (11 - bit % 8)) & 31];
        }

        return text.ToString();
    }
}
