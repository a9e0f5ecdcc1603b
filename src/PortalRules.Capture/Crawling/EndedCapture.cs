using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What a capture says when it is over.</summary>
/// <param name="Resources">Of itself, and what its probes found: as the reader takes it.</param>
/// <param name="Summary">For people.</param>
internal sealed record EndedCapture(ImmutableArray<CapturedResource> Resources, CaptureSummary Summary)
{
    private const string Probes = "urn:portalrules:endpoints";
    private const string Itself = "urn:portalrules:capture";

    public static async Task<EndedCapture> OfAsync(CaptureRecord record, ImmutableArray<Endpoint> endpoints, CaptureSummary summary, CancellationToken cancellationToken)
    {
        var itself = Of(Itself, CapturedResource.CaptureMediaType, CaptureRecordJson.Write(record));
        if (endpoints.IsEmpty)
            return new EndedCapture([itself], summary);
        using var facts = new MemoryStream();
        await SnapshotJson.WriteAsync(PortalSnapshot.For(new Portal()).With(FactKinds.Endpoints, endpoints, complete: true), facts, cancellationToken).ConfigureAwait(false);
        return new EndedCapture([Of(Probes, CapturedResource.SnapshotMediaType, facts.ToArray()), itself], summary);
    }

    private static CapturedResource Of(string address, string mediaType, byte[] body) =>
        new() { Url = PortalUrl.TryParse(address, out var url) ? url : throw new InvalidOperationException(address), MediaType = mediaType, Body = body, Length = body.Length };
}
