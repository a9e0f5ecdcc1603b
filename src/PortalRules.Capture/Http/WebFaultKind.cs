namespace PortalRules.Capture.Http;

/// <summary>Kinds of faults of an exchange. The names are those of <c>WARC-Truncated</c> (ISO 28500) where it has one.</summary>
internal enum WebFaultKind
{
    /// <summary>No connection: the name is not known, the port is closed, TLS failed.</summary>
    Unreachable,

    /// <summary>The connection must not be made: it leads to a private address or off the portal.</summary>
    Forbidden,

    /// <summary>The connection broke, or fewer bytes came than were announced.</summary>
    Disconnect,

    /// <summary>More bytes than allowed, as sent or once decoded.</summary>
    Length,

    /// <summary>No answer in time, or too slow a one.</summary>
    Time,

    /// <summary>The answer is not HTTP, or its content coding is not what it says.</summary>
    Malformed,
}
