using System.Runtime.InteropServices;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>How far a survey is.</summary>
/// <param name="Portal">The portal that is done.</param>
/// <param name="Done">Portals that are done, this one included.</param>
/// <param name="Total">All portals of the survey.</param>
/// <param name="WasThere">Whether its report was there already.</param>
/// <param name="Fault">Why it has no report, or why that judges nothing; <see langword="null"/> where all is well.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SurveyProgress(SurveyPortal Portal, int Done, int Total, bool WasThere, LocalizedText? Fault);
