namespace PortalRules.Capture.Http;

/// <summary>The head of an HTTP message (RFC 9112): its first line and its headers.</summary>
internal sealed class HttpHead
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    private HttpHead(string firstLine) => FirstLine = firstLine;

    /// <summary>The status line or the request line.</summary>
    public string FirstLine { get; }

    /// <summary>The status of a status line; 0 where there is none.</summary>
    public int Status =>
        FirstLine.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) && FirstLine.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, { Length: 3 } code, ..]
            && int.TryParse(code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var status) ? status : 0;

    /// <summary>All headers in the order of the message.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>The values of a header, joined by <c>, </c>; <see langword="null"/> where it is not there.</summary>
    /// <param name="name">The name; case is ignored.</param>
    public string? this[string name]
    {
        get
        {
            var values = _headers.Where(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).ToList();
            return values.Count == 0 ? null : string.Join(", ", values);
        }
    }

    /// <summary>The media type without parameters, in lower case; <see langword="null"/> where none is given.</summary>
    public string? MediaType => this["Content-Type"] is { } type && type.Split(';')[0].Trim() is { Length: > 0 } media ? media.ToLowerInvariant() : null;

    /// <summary>Reads a head; lines that are no header are passed over, folded lines are joined.</summary>
    /// <param name="text">Lines that end with CRLF or LF.</param>
    /// <returns>The head.</returns>
    public static HttpHead Parse(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var head = new HttpHead(lines[0]);
        foreach (var line in lines.Skip(1).TakeWhile(l => l.Length > 0))
        {
            if (line[0] is ' ' or '\t' && head._headers is [.., var last])
                head._headers[^1] = new(last.Key, $"{last.Value} {line.Trim()}");
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                head._headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return head;
    }
}
