namespace PortalRules.Tests.Shared;

/// <summary>Finds files of the repository from a test that runs in its output folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PortalRules.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
