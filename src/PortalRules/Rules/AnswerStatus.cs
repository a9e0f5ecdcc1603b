namespace PortalRules.Rules;

/// <summary>Whether a person's answer still decides a question.</summary>
public enum AnswerStatus
{
    /// <summary>It decides.</summary>
    Replayed,

    /// <summary>What was asked about has changed since, so the question is open again.</summary>
    EvidenceChanged,

    /// <summary>Its last day is over, so the question is open again.</summary>
    Expired,
}
