namespace PortalRules.Capture.Http;

/// <summary>Waits before new tries: they double, and are spread so that requests that failed together do not come back together. The same address waits the same.</summary>
internal static class Backoff
{
    /// <summary>The wait before a new try.</summary>
    /// <param name="address">The address.</param>
    /// <param name="attempt">How many tries there were; 1 at least.</param>
    /// <param name="first">The first wait.</param>
    /// <param name="longest">The longest.</param>
    /// <returns>From half to one and a half times the doubled wait.</returns>
    public static TimeSpan Before(string address, int attempt, TimeSpan first, TimeSpan longest)
    {
        var wait = first * Math.Pow(2, Math.Min(attempt - 1, 30)) * (0.5 + Spread(address, attempt));
        return wait < longest ? wait : longest;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static double Spread(string address, int attempt)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in address)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ (uint)attempt) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash ^= hash >> 33;
        return (hash & 0xFFFFFF) / (double)0x1000000;
    }
}
