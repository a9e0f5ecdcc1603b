namespace PortalRules.Surveys;

/// <summary>Lets only so many portals of one host be read at the same time; folders and files have no host.</summary>
internal sealed class HostGate(int most) : IDisposable
{
    private readonly Dictionary<string, SemaphoreSlim> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host of a source is free, does the work, and frees it.</summary>
    public async Task<T> ThroughAsync<T>(string source, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (GateOf(source) is not { } gate)
            return await work().ConfigureAwait(false);
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var gate in _gates.Values)
            gate.Dispose();
    }

    private SemaphoreSlim? GateOf(string source)
    {
        if (!source.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(source, UriKind.Absolute, out var address))
            return null;
        lock (_gates)
        {
            if (!_gates.TryGetValue(address.Authority, out var gate))
                _gates[address.Authority] = gate = new SemaphoreSlim(most);
            return gate;
        }
    }
}
