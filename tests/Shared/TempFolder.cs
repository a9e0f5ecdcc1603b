namespace PortalRules.Tests.Shared;

/// <summary>A folder of its own, gone with its contents when it is disposed of.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("portalrules ").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
