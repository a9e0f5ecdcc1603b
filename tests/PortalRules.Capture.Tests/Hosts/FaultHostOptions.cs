namespace PortalRules.Capture.Tests.Hosts;

/// <summary>What a portal with faults is like.</summary>
internal sealed record FaultHostOptions
{
    /// <summary>Which first tries fail, and how.</summary>
    public int Seed { get; init; }

    /// <summary>How many of the first tries fail, from 0 to 1; further tries never do.</summary>
    public double FaultShare { get; init; } = 0.3;

    /// <summary>Articles in each of the three sections.</summary>
    public int ArticlesPerSection { get; init; } = 25;

    /// <summary>Whether the home page leads to the traps.</summary>
    public bool Traps { get; init; } = true;

    /// <summary>What an address gets that nobody has.</summary>
    public FaultNotFound NotFound { get; init; } = FaultNotFound.Status404;

    /// <summary>The clock that the client under test uses: stalls and drips let it run. <see langword="null"/>: the portal never stalls and never drips.</summary>
    public TestClock? Clock { get; init; }
}
