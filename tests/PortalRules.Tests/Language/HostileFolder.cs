namespace PortalRules.Tests.Language;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class HostileFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("portalrules-").FullName;

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
