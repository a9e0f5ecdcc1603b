using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What a server said when an address was asked.</summary>
/// <param name="Url">The address.</param>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="RedirectsTo">Where it leads; <see langword="null"/> where it leads nowhere else.</param>
internal sealed record Answer(PortalUrl Url, int Status, PortalUrl? RedirectsTo = null)
{
    /// <summary>The statuses of addresses behind which there is nothing for the public: nothing is missed there.</summary>
    public bool IsGone => Status is 401 or 404 or 410;
}
