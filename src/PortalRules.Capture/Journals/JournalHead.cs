namespace PortalRules.Capture.Journals;

/// <summary>The first line of a journal.</summary>
internal sealed record JournalHead(string Schema, string Start, string Options, string Began);
