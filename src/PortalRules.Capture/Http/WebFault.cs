using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>Why an answer is not whole or not there.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Sentence">What happened, for the notes of the capture: a sentence without the address.</param>
internal sealed record WebFault(WebFaultKind Kind, LocalizedText Sentence);
