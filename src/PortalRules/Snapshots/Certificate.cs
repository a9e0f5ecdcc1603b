using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>The TLS certificate (chứng thư số) that an endpoint showed.</summary>
public sealed record Certificate : Fact
{
    /// <summary>Whether its chain ends at a root that the capturing machine trusts, apart from name and dates.</summary>
    public Known<bool> Trusted { get; init; }

    /// <summary>The issuer's name.</summary>
    public Known<string?> Issuer { get; init; }

    /// <summary>The last day on which it is valid.</summary>
    public Known<PortalDate?> NotAfter { get; init; }

    /// <summary>The host names for which it was issued (<c>subjectAltName</c>), wildcards as written; empty where they were not captured.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The host that showed it. Set when the endpoint enters a snapshot.</summary>
    public string Host { get; init; } = "";
}
