using PortalRules.Fetching;
using PortalRules.Html.Sources;

namespace PortalRules.Benchmarks;

/// <summary>The HTML pages of a saved portal, in memory: as bytes for the reader and decoded for the parser alone.</summary>
internal sealed record SavedPortal(IReadOnlyList<CapturedResource> Resources, IReadOnlyList<string> Pages)
{
    private const string Variable = "PORTALRULES_PORTAL";

    /// <summary>The folders to measure: PORTALRULES_PORTAL (several with the path separator), else the sample portal and, where it is there, a real one.</summary>
    public static IEnumerable<string> Folders
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
                return given.Split(Path.PathSeparator).Select(Path.GetFullPath);
            var root = Root();
            string[] usual = [Path.Combine(root, "docs", "examples", "xa-mau"), Path.Combine(root, "..", "shared", "portals", "nukeviet-egov")];
            return usual.Where(Directory.Exists).Select(Path.GetFullPath);
        }
    }

    /// <summary>Reads a folder; feeds, PDFs and pictures are left out, whatever their names say.</summary>
    public static async Task<SavedPortal> LoadAsync(string folder)
    {
        var resources = new List<CapturedResource>();
        var pages = new List<string>();
        await foreach (var resource in new FolderFetcher(folder).FetchAsync(CancellationToken.None).ConfigureAwait(false))
        {
            var kind = ContentSniffer.KindOf(resource);
            if (kind is ContentKind.Html or ContentKind.PortalFile)
                resources.Add(resource);
            if (kind is ContentKind.Html)
                pages.Add(PageDecoder.Decode(resource.Body.Span, resource.MediaType));
        }

        return new SavedPortal(resources, pages);
    }

    /// <summary>The repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PortalRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Run inside the repository, or name a portal's folder in {Variable}.");
    }
}
