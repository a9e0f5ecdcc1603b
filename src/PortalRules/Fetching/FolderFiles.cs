namespace PortalRules.Fetching;

/// <summary>Lists the files of a folder without leaving it.</summary>
internal sealed class FolderFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly List<SavedFile> _files = [];

    private FolderFiles(DirectoryInfo root) =>
        _root = (root.ResolveLinkTarget(returnFinalTarget: true) ?? root).FullName;

    public static IReadOnlyList<SavedFile> List(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file, not a folder.");
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        try
        {
            return new FolderFiles(new DirectoryInfo(folder)).Walk(folder);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"The folder {folder} cannot be listed: {e.Message}", e);
        }
    }

    private List<SavedFile> Walk(string folder)
    {
        var pending = new Stack<string>();
        AddEntries("", pending);
        while (pending.TryPop(out var below))
        {
            try
            {
                AddEntries(below, pending);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException and not TooManyFiles)
            {
                _files.Add(SavedFile.Refused(below, 0, $"The folder {below} cannot be listed: {e.Message}"));
            }
        }

        return _files.Count > 0 ? _files : throw new IOException($"The folder {folder} holds no files of a portal.");
    }

    private void AddEntries(string below, Stack<string> pending)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(_root, below)).EnumerateFileSystemInfos("*", Everything))
        {
            var path = below.Length == 0 ? entry.Name : $"{below}/{entry.Name}";
            if (SavedNames.IsIgnored(path))
                continue;
            if (entry.LinkTarget is not null)
                _files.Add(Linked(path, entry));
            else if (entry is DirectoryInfo)
                pending.Push(path);
            else
                _files.Add(new SavedFile(path, ((FileInfo)entry).Length, ReadFrom(entry.FullName)));
            if (_files.Count > SavedCapture.MaxFiles)
                throw new TooManyFiles(FormattableString.Invariant($"The folder {_root} holds more than {SavedCapture.MaxFiles} files."));
        }
    }

    private SavedFile Linked(string path, FileSystemInfo entry)
    {
        var target = Target(entry);
        if (target is not FileInfo { Exists: true } file)
            return SavedFile.Refused(path, 0, $"{path} is a link to a folder or to nothing; it is not followed.");
        if (!file.FullName.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || LeadsThroughLinks(file))
            return SavedFile.Refused(path, 0, $"{path} is a link that leads out of the folder; it is not followed.");
        return new SavedFile(path, file.Length, ReadFrom(file.FullName));
    }

    private static FileSystemInfo? Target(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A circle of links.
            return null;
        }
    }

    // Folders between the root and the target may be links themselves.
    private bool LeadsThroughLinks(FileInfo file)
    {
        for (var folder = file.Directory; folder is not null && folder.FullName.Length > _root.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null)
                return true;
        }

        return false;
    }

    // An empty file is not opened: a pipe has no length either, and would wait for ever.
    private static Func<CancellationToken, Task<byte[]>> ReadFrom(string path) => async cancellationToken =>
    {
        var length = new FileInfo(path).Length;
        return length == 0 ? [] : await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
    };

    private sealed class TooManyFiles(string message) : IOException(message);
}
