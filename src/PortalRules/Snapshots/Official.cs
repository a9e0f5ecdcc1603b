namespace PortalRules.Snapshots;

/// <summary>A person in a directory of officials.</summary>
public sealed record Official : Fact
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The position (chức vụ).</summary>
    public Known<string?> Position { get; init; }

    /// <summary>The body (Đảng ủy, HĐND, UBND, MTTQ …).</summary>
    public Known<string?> Body { get; init; }

    /// <summary>The telephone number as printed.</summary>
    public Known<string?> Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public Known<string?> Email { get; init; }

    /// <summary>The page that lists the person.</summary>
    public string Page { get; init; } = "";
}
