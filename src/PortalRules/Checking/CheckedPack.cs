using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>A pack that was checked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Title">Its title.</param>
public sealed record CheckedPack(string Id, string Version, string Hash, LocalizedText Title);
