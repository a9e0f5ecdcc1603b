namespace PortalRules.Surveys.Annexes;

/// <summary>A portal as an annex sees it.</summary>
/// <param name="Row">Its row of the survey.</param>
/// <param name="States">Its indicators.</param>
internal sealed record AnnexPortal(SurveyRow Row, AnnexStates States);
