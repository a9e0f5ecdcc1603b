namespace PortalRules.Capture.Warc;

/// <summary>The record that holds a content, as a revisit names it.</summary>
/// <param name="Id">Its id in angle brackets.</param>
/// <param name="Address">Its address.</param>
/// <param name="Date">Its date as the file says it.</param>
internal sealed record Payload(string Id, string Address, string Date);
