namespace PortalRules.Reporting.Plain;

/// <summary>How a line is coloured on a terminal.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Good,
    Bad,
    Open,
    Quiet,
}
