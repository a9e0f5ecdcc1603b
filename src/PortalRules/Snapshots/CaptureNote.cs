namespace PortalRules.Snapshots;

/// <summary>Something that the capture could not read: what, where and what it means.</summary>
/// <param name="Address">The page or file.</param>
/// <param name="Message">A sentence for people.</param>
public sealed record CaptureNote(string Address, string Message);
