namespace PortalRules.Capture.Tests.Hosts;

/// <summary>What an address gets that nobody has.</summary>
internal enum FaultNotFound
{
    Status404,
    PageWith200,
    RedirectHome,
}
