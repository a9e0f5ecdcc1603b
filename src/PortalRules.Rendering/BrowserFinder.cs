namespace PortalRules.Rendering;

/// <summary>Finds an installed browser.</summary>
internal static class BrowserFinder
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"];

    /// <exception cref="IOException">There is none.</exception>
    public static string Find()
    {
        var endings = OperatingSystem.IsWindows() ? [".exe"] : (string[])[""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Programs.SelectMany(p => folders.SelectMany(f => endings.Select(e => Path.Combine(f, p + e)))).FirstOrDefault(File.Exists)
            ?? throw new IOException("no browser was found: install chromium, or name the program (ExecutablePath).");
    }
}
