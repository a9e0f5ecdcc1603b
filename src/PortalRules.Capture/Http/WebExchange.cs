using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>One request and what came back for it, as it went over the wire once transfer codings are taken off; a redirect is an exchange of its own.</summary>
internal sealed record WebExchange
{
    /// <summary>The address that was asked.</summary>
    public required PortalUrl Url { get; init; }

    /// <summary>When the request was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The address of the machine that answered; <see langword="null"/> where none was reached.</summary>
    public string? IpAddress { get; init; }

    /// <summary>Request line and headers with CRLF and the empty line. Headers of <c>--header-file</c> and cookies are never in it. Empty where the address must not be asked: nothing was sent.</summary>
    public required string RequestHead { get; init; }

    /// <summary>
    /// Status line and headers with CRLF and the empty line, without <c>Transfer-Encoding</c>, with the <c>Content-Length</c> of <see cref="Content"/>
    /// (where only its first bytes were wanted, that which the server gave).
    /// Empty where no answer came. <c>Set-Cookie</c> is left out. Bytes beyond ASCII are read as UTF-8 where they are that, else as Latin-1.
    /// </summary>
    public string ResponseHead { get; init; } = "";

    /// <summary>The HTTP status; 0 where no answer came.</summary>
    public int Status { get; init; }

    /// <summary>The content as it was sent, its content codings (gzip, br …) still on.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Whether this is no answer but what a browser made of one; the answer itself is an exchange of its own before it.</summary>
    public bool IsRendered { get; init; }

    /// <summary>The browser, where <see cref="IsRendered"/>; <see langword="null"/> elsewhere.</summary>
    public string? RenderedBy { get; init; }

    /// <summary>
    /// What the server said where the content is that of an earlier capture: status, head and content are those of the earlier answer then;
    /// <see langword="null"/> where the server sent them.
    /// </summary>
    public Confirmation? Confirmed { get; init; }

    /// <summary>Whether the file that it was read from holds its content under another address alone.</summary>
    public bool IsBorrowed { get; init; }

    /// <summary>The id of the record of the request, in angle brackets, where the exchange was read from a file; <see langword="null"/> elsewhere.</summary>
    public string? RequestRecord { get; init; }

    /// <summary>Whether it was read from the file of an earlier, interrupted run.</summary>
    public bool IsKept { get; init; }

    /// <summary>Why the answer is not whole, or not there; <see langword="null"/> where it is.</summary>
    public WebFault? Fault { get; init; }
}
