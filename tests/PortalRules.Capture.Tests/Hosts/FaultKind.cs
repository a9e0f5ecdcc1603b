namespace PortalRules.Capture.Tests.Hosts;

/// <summary>How a first try fails.</summary>
internal enum FaultKind
{
    TooManyRequests,
    UnavailableForSeconds,
    UnavailableUntil,
    ServerError,
    Reset,
    Truncated,
    TruncatedChunks,
    WrongLength,
    StallBeforeHead,
    StallInBody,
}
