using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>A change of these files is a change of what embedders compile against; look at the difference before accepting it.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_members_of_PortalRules_are_these() => Snapshot.Match(ApiText.Of(Libraries.Core));

    [Fact]
    public void The_public_members_of_PortalRules_Html_are_these() => Snapshot.Match(ApiText.Of(Libraries.Html));

    [Fact]
    public void The_public_members_of_PortalRules_Reports_are_these() => Snapshot.Match(ApiText.Of(Libraries.Reports));

    [Fact]
    public void The_public_members_of_PortalRules_Capture_are_these() => Snapshot.Match(ApiText.Of(Libraries.Capture));

    [Fact]
    public void The_public_members_of_PortalRules_Rendering_are_these() => Snapshot.Match(ApiText.Of(Libraries.Rendering));

    [Fact]
    public void The_public_members_of_PortalRules_Vietnam_are_these() => Snapshot.Match(ApiText.Of(Libraries.Vietnam));
}
