namespace PortalRules.Snapshots;

/// <summary>A badge of a third party: a label of trust (nhãn tín nhiệm mạng) or of monitoring.</summary>
public sealed record Badge : Fact
{
    /// <summary><c>trust</c> or <c>monitoring</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The host for which it was issued, as the badge itself says.</summary>
    public Known<string?> Host { get; init; }

    /// <summary>Where it leads; known to be none for a picture without a link.</summary>
    public Known<PortalUrl?> Target { get; init; }

    /// <summary>Whether its issuer confirms it.</summary>
    public Known<bool> Valid { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);
}
