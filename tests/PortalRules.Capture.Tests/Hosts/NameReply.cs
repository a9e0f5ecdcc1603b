namespace PortalRules.Capture.Tests.Hosts;

/// <summary>What a server of the name service says of a name.</summary>
internal sealed record NameReply(params string[] Addresses)
{
    public int Code { get; init; }

    public bool Recursive { get; init; } = true;

    public bool Signed { get; init; }

    public bool OnlyOverTcp { get; init; }
}
