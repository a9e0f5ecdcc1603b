using System.Net.Http;

namespace PortalRules.Capture.Http;

/// <summary><c>Retry-After</c> (RFC 9110, 10.2.3): seconds or a day and time.</summary>
internal static class RetryAfter
{
    /// <summary>How long to wait; <see langword="null"/> where the answer does not say.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } asked)
            return null;
        var wait = asked.Delta ?? asked.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
