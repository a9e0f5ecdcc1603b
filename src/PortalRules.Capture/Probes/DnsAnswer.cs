using System.Collections.Immutable;
using System.Net;

namespace PortalRules.Capture.Probes;

/// <summary>What a server of the name service answered.</summary>
/// <param name="Code">The response code: 0 the name is known, 3 it is not; others are failures.</param>
/// <param name="IsTruncated">Whether it is to be asked again over TCP.</param>
/// <param name="IsRecursive">Whether the server looks further than at what it knows itself: else an empty answer proves nothing.</param>
/// <param name="IsAuthentic">Whether the server has checked the signature of the name and it holds (AD).</param>
/// <param name="Addresses">The addresses of the asked kind, at the end of aliases.</param>
internal sealed record DnsAnswer(int Code, bool IsTruncated, bool IsRecursive, bool IsAuthentic, ImmutableArray<IPAddress> Addresses);
