using System.Globalization;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Journals;

/// <summary>The files of a capture that is not whole yet, and the one that it becomes.</summary>
internal sealed class CaptureDraft(string file)
{
    private readonly string _part = $"{file}.part";
    private readonly string _journal = $"{file}.journal";

    /// <exception cref="CaptureException">An interrupted capture lies there and was not to be resumed, or is none of this portal with these options.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task<KeptCapture> OpenAsync(PortalUrl start, CaptureOptions options, TimeProvider time, bool resume, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        var isThere = File.Exists(_journal);
        if (isThere && !resume)
            throw new CaptureException(new LocalizedText(
                $"{_journal}: một lần thu thập trước chưa xong; chạy với --resume để tiếp tục, hoặc xóa {_part} và {_journal} để làm lại từ đầu.",
                $"{_journal}: an earlier capture is not finished; go on with it by --resume, or delete {_part} and {_journal} to begin anew."));
        if (!isThere)
            File.Delete(_part);
        var journal = isThere ? CaptureJournal.Continue(_journal, start, Describe(options)) : CaptureJournal.Begin(_journal, start, Describe(options), time.GetUtcNow());
        try
        {
            return await KeptCapture.OpenAsync(_part, journal, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    /// <summary>Gives the whole capture its name.</summary>
    public void Publish()
    {
        File.Move(_part, file, overwrite: true);
        File.Delete(_journal);
    }

    /// <summary>Removes what there is.</summary>
    public void Discard()
    {
        File.Delete(_part);
        File.Delete(_journal);
    }

    // What decides which addresses are asked. How long it may take does not, and what opens the portal is nobody's business.
    private static string Describe(CaptureOptions options) =>
        string.Create(CultureInfo.InvariantCulture, $"max-pages={options.MaxPages} max-depth={options.MaxDepth} max-bytes={options.MaxBytes} since={options.Since?.ToString("O", CultureInfo.InvariantCulture) ?? "-"} images={options.Images} render={options.Renderer is not null} user-agent={options.UserAgent ?? "-"}");
}
