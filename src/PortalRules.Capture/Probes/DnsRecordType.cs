namespace PortalRules.Capture.Probes;

/// <summary>Kinds of records in the name service (RFC 1035, RFC 3596).</summary>
internal enum DnsRecordType
{
    /// <summary>An IPv4 address.</summary>
    A = 1,

    /// <summary>An IPv6 address.</summary>
    Aaaa = 28,
}
