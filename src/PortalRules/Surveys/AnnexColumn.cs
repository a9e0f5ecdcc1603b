namespace PortalRules.Surveys;

/// <summary>A column of an annex.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record AnnexColumn(string Header, AnnexColumnKind Kind);
