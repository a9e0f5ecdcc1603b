using System.IO.Compression;
using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Tests.Fetching;

/// <summary>A folder of saved pages for one test, removed after it. Its path has a space and Vietnamese letters.</summary>
internal sealed class SavedFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("portalrules").FullName;

    public SavedFolder(params ReadOnlySpan<string> files)
    {
        Directory.CreateDirectory(Root);
        foreach (var file in files)
            Write(file, $"<p>{file}</p>");
    }

    public string Root => Path.Combine(_parent, "trang đã lưu");

    public string Beside(string name) => Path.Combine(_parent, name);

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
    }

    public string Zip(string prefix = "")
    {
        var file = Beside("trang đã lưu.zip");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
            zip.CreateEntryFromFile(path, prefix + Path.GetRelativePath(Root, path).Replace('\\', '/'));
        return file;
    }

    public string ZipOf(params (string Name, string Content)[] entries)
    {
        var file = Beside("tệp.zip");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return file;
    }

    public static async Task<List<CapturedResource>> AllOf(IPortalFetcher fetcher)
    {
        var all = new List<CapturedResource>();
        await foreach (var resource in fetcher.FetchAsync(TestContext.Current.CancellationToken))
            all.Add(resource);
        return all;
    }

    public Task<List<CapturedResource>> Fetch() => AllOf(new FolderFetcher(Root));

    public async Task<string> Addresses() => string.Join('\n', (await Fetch()).Select(r => r.Url.Value));

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
