namespace PortalRules.Capture.Tests.Warc;

/// <summary>A record as warcio reads it; its content is what stands behind head, chunks and content coding.</summary>
internal sealed record WarcioRecord(string Type, string? Address, string Date, string Id, string? RefersTo, int? Status, long Length, string Sha1);
