namespace PortalRules.Html.Tests.Hostile;

/// <summary>Saved pages to be mutated: every file of the folders that begins with markup, in the order of their paths.</summary>
internal static class SourcePages
{
    private const int Largest = 400_000;

    public static IReadOnlyList<byte[]> Load(params IEnumerable<string> folders)
    {
        var pages = new List<byte[]>();
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (new FileInfo(file).Length is > 0 and <= Largest && File.ReadAllBytes(file) is var bytes && bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..])
                    pages.Add(bytes);
            }
        }

        return pages;
    }

    /// <summary>The folders of a repository that hold pages: the samples, the pages of the platform tests, and the saved portals beside it, where they are there.</summary>
    public static IEnumerable<string> Folders(string root, bool withRealPortals)
    {
        yield return Path.Combine(root, "docs", "examples", "xa-mau");
        yield return Path.Combine(root, "tests", "PortalRules.Html.Tests", "Platforms", "Portals");
        if (withRealPortals)
            yield return Path.Combine(root, "..", "shared", "portals");
    }
}
