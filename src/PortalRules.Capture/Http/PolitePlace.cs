using System.Runtime.InteropServices;

namespace PortalRules.Capture.Http;

/// <summary>A place among the requests that are under way; given back once.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PolitePlace(SemaphoreSlim places) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => places.Release();
}
