using System.Net.Http;
using System.Text;

namespace PortalRules.Capture.Http;

/// <summary>The headers of requests: those that are recorded, and the secret ones that are not.</summary>
internal sealed class RequestHeaders(WebClientOptions options, PortalHosts hosts)
{
    private const int FewestLetters = 8;

    private readonly HashSet<string> _secretNames = options.SecretHeaders.Select(h => h.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The values that must never be recorded.</summary>
    public IReadOnlyList<string> Secrets { get; } = [.. options.SecretHeaders.Select(h => h.Value.Trim()).SelectMany(Parts).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The message to send, and its head as it is recorded.</summary>
    public (HttpRequestMessage Message, string Head) For(Uri uri, WebRequestOptions request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, uri) { Version = System.Net.HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        var told = Told(request).Where(h => !_secretNames.Contains(h.Key)).ToList();
        foreach (var (name, value) in told)
            message.Headers.TryAddWithoutValidation(name, value);
        if (hosts.MayKnowSecrets(uri))
        {
            foreach (var (name, value) in options.SecretHeaders)
                message.Headers.TryAddWithoutValidation(name, value);
        }

        return (message, HeadText.OfRequest(uri, told));
    }

    /// <summary>Whether a page repeats one of them, as it stands or as it stands in an address. A short one may stand there by chance.</summary>
    public bool AreIn(ReadOnlySpan<byte> content)
    {
        foreach (var secret in Secrets.Where(s => s.Length >= FewestLetters))
        {
            if (content.IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0 || content.IndexOf(Encoding.UTF8.GetBytes(Uri.EscapeDataString(secret))) >= 0)
                return true;
        }

        return false;
    }

    // "Basic dXNlcjpwYXNz": what comes after the scheme is the secret.
    private static IEnumerable<string> Parts(string value) =>
        value.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && value[(space + 1)..].Trim() is { Length: >= FewestLetters } rest ? [value, rest] : [value];

    private IEnumerable<KeyValuePair<string, string>> Told(WebRequestOptions request)
    {
        yield return new("User-Agent", HeadText.OneLine(options.UserAgent));
        yield return new("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        yield return new("Accept-Language", "vi,en;q=0.5");
        yield return new("Accept-Encoding", "gzip, br, deflate");
        if (request.Referrer is { } referrer)
            yield return new("Referer", HeadText.OneLine(referrer));
        if (request.ETag is { } tag)
            yield return new("If-None-Match", HeadText.OneLine(tag));
        if (request.LastModified is { } day)
            yield return new("If-Modified-Since", HeadText.OneLine(day));
    }
}
