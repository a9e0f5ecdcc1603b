using PortalRules.Capture.Http;

namespace PortalRules.Capture.Warc;

/// <summary>Tells content that is compressed already, and would only cost time.</summary>
internal static class CompressedContent
{
    /// <summary>Whether compressing an answer is worth while.</summary>
    /// <param name="exchange">The exchange.</param>
    public static bool IsCompressible(WebExchange exchange)
    {
        var head = HttpHead.Parse(exchange.ResponseHead);
        if (head["Content-Encoding"] is { Length: > 0 } coding && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            return false;
        return head.MediaType switch
        {
            null or "image/svg+xml" or "image/bmp" or "image/x-icon" or "image/vnd.microsoft.icon" => true,
            var type => !type.StartsWith("image/", StringComparison.Ordinal)
                && !type.StartsWith("video/", StringComparison.Ordinal)
                && !type.StartsWith("audio/", StringComparison.Ordinal)
                && !type.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal)
                && type is not ("application/pdf" or "application/zip" or "application/gzip" or "application/x-gzip" or "font/woff2" or "font/woff"),
        };
    }
}
