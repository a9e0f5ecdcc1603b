namespace PortalRules.Snapshots;

/// <summary>A resolved, absolute address.</summary>
public sealed record PortalUrl
{
    private PortalUrl(string value, string scheme, string host, string path, string query) =>
        (Value, Scheme, Host, Path, Query) = (value, scheme, host, path, query);

    /// <summary>The whole address, as it enters reports.</summary>
    public string Value { get; }

    /// <summary>The scheme in lower case (<c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c> …).</summary>
    public string Scheme { get; }

    /// <summary>The host in lower case without a final dot, with the port where it is not the scheme's own; empty for addresses without a host.</summary>
    public string Host { get; }

    /// <summary>The path, decoded only as far as the address was.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark; empty where there is none.</summary>
    public string Query { get; }

    /// <summary>Path and query: how an address on the portal itself enters a finding key.</summary>
    public string PathAndQuery => Query.Length == 0 ? Path : $"{Path}?{Query}";

    /// <summary>Reads an absolute address; the fragment is dropped.</summary>
    /// <param name="text">The address.</param>
    /// <param name="url">The parsed address.</param>
    /// <returns>Whether the text is an absolute address.</returns>
    public static bool TryParse(string? text, out PortalUrl url)
    {
        url = null!;
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) || uri.IsFile)
            return false;
        url = From(uri);
        return true;
    }

    /// <summary>Resolves an address as written on a page against the page's own address.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="written">The address as written; may be relative.</param>
    /// <returns>The resolved address, or <see langword="null"/> for an empty, <c>#</c>, <c>javascript:</c> or malformed one.</returns>
    public static PortalUrl? Resolve(PortalUrl page, string? written)
    {
        ArgumentNullException.ThrowIfNull(page);
        var trimmed = written?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed[0] == '#' || trimmed.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!Uri.TryCreate(page.Value, UriKind.Absolute, out var origin) || !Uri.TryCreate(origin, trimmed, out var uri) || uri.IsFile)
            return null;
        return From(uri, page.Host);
    }

    /// <summary>A host as the language compares it: lower case, without <c>www.</c> and a final dot.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The comparable host.</returns>
    public static string BareHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var bare = host.Trim().TrimEnd('.').ToLowerInvariant();
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Most links lead to the host that they stand on; its name is kept once.
    private static PortalUrl From(Uri uri, string? knownHost = null)
    {
        // Uri takes what stands behind the @ of an e-mail address for a host.
        if (string.Equals(uri.Scheme, Uri.UriSchemeMailto, StringComparison.Ordinal))
            return new PortalUrl($"mailto:{Mailbox(uri)}{uri.Query}", uri.Scheme, "", Mailbox(uri), uri.Query.TrimStart('?'));
        var host = uri.Host.ToLowerInvariant().TrimEnd('.');
        if (host.Length > 0 && !uri.IsDefaultPort)
            host = $"{host}:{uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (string.Equals(host, knownHost, StringComparison.Ordinal))
            host = knownHost!;
        var value = uri.Fragment.Length == 0 ? uri.OriginalString : uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        if (uri.Fragment.Length == 0 && host.Length > 0)
            value = uri.AbsoluteUri;
        return new PortalUrl(value, uri.Scheme, host, uri.AbsolutePath, uri.Query.TrimStart('?'));
    }

    private static string Mailbox(Uri uri) =>
        uri.GetComponents(UriComponents.UserInfo | UriComponents.Host | UriComponents.Path, UriFormat.UriEscaped);
}
