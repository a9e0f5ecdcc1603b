namespace PortalRules.Rules;

/// <summary>A person's answer as it stands beside a finding.</summary>
/// <param name="Determination">The answer.</param>
/// <param name="Status">Whether it still decides.</param>
public sealed record Answer(Determination Determination, AnswerStatus Status);
