using PortalRules.Snapshots;

namespace PortalRules.Cli.Options;

/// <summary>What the command line says of the portal, and the day whose law counts.</summary>
/// <param name="Portal">Only what was given is set.</param>
/// <param name="AsOf">The day, or <see langword="null"/>.</param>
internal sealed record Subject(Portal Portal, DateOnly? AsOf)
{
    /// <summary>Another description of the portal with what was given here put over it.</summary>
    public Portal Over(Portal read) => read with
    {
        Id = Portal.Id ?? read.Id,
        Unit = Portal.Unit ?? read.Unit,
        Level = Portal.Level ?? read.Level,
        Area = Portal.Area ?? read.Area,
        Url = Portal.Url ?? read.Url,
    };
}
