using PortalRules.Capture;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Cli.Loading;

/// <summary>Reads a source into a snapshot: a folder of saved pages, a zip of them, a WARC file, a live portal by its address, or a snapshot that was written before.</summary>
internal static class SourceReader
{
    private const string SnapshotExtension = ".snapshot.json";

    /// <exception cref="CommandException">The source does not exist, is of another kind, or holds no page.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static Task<PortalSnapshot> ReadAsync(PortalSource source, Subject subject, HtmlPortalReaderOptions options, CancellationToken cancellationToken) =>
        ReadAsync(source, subject, options, trace: null, progress: null, cancellationToken);

    /// <summary>Reads a source, tells how far it is, and tells the trace, if there is one, which witnesses its facts had.</summary>
    /// <exception cref="CommandException">As above, and where a trace is asked of a snapshot: it keeps none.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static async Task<PortalSnapshot> ReadAsync(Terminal terminal, PortalSource source, Subject subject, HtmlPortalReaderOptions options, ReadingTrace? trace, CancellationToken cancellationToken)
    {
        if (!PortalAddress.IsOne(source.Text))
        {
            return await Progress.WhileAsync(
                terminal,
                new LocalizedText($"Đang đọc {source.Text} …", $"Reading {source.Text} …"),
                () => ReadAsync(source, subject, options, trace, progress: null, cancellationToken)).ConfigureAwait(false);
        }

        using var lines = new CaptureLines(terminal);
        return await ReadAsync(source, subject, options, trace, lines, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<PortalSnapshot> ReadAsync(PortalSource source, Subject subject, HtmlPortalReaderOptions options, ReadingTrace? trace, IProgress<CaptureProgress>? progress, CancellationToken cancellationToken)
    {
        var isSnapshot = source.Text.EndsWith(SnapshotExtension, StringComparison.OrdinalIgnoreCase);
        if (trace is not null && isSnapshot)
        {
            throw new CommandException(
                $"{source.Text} chỉ có dữ kiện, không có các nhân chứng; --witnesses cần thư mục trang đã lưu, tệp .zip hoặc tệp WARC.",
                $"{source.Text} holds facts and not their witnesses; --witnesses needs a folder of saved pages, a .zip or a WARC file.");
        }

        var snapshot = isSnapshot
            ? await ReadSnapshotAsync(source.Text, cancellationToken).ConfigureAwait(false)
            : await ReadPagesAsync(source, subject, options, trace, progress, cancellationToken).ConfigureAwait(false);
        return snapshot.With(subject.Over(snapshot.Portal));
    }

    private static async Task<PortalSnapshot> ReadPagesAsync(PortalSource source, Subject subject, HtmlPortalReaderOptions options, ReadingTrace? trace, IProgress<CaptureProgress>? progress, CancellationToken cancellationToken)
    {
        var snapshot = await new HtmlPortalReader(options).ReadAsync(Fetcher(source, progress), subject.Portal, trace, cancellationToken).ConfigureAwait(false);
        if (snapshot.Get(FactKinds.Pages).IsEmpty)
        {
            var why = snapshot.Notes.IsEmpty ? "" : $": {snapshot.Notes[0].Address}: {snapshot.Notes[0].Message}";
            throw new CommandException($"{source.Text} không có trang nào đọc được{why}", $"{source.Text} holds no page that can be read{why}");
        }

        return snapshot;
    }

    private static IPortalFetcher Fetcher(PortalSource from, IProgress<CaptureProgress>? progress)
    {
        var source = from.Text;
        if (Directory.Exists(source))
            return new FolderFetcher(source);
        if (PortalAddress.IsOne(source))
            return new HttpPortalFetcher(PortalAddress.Parse(source), from.Capture) { Progress = progress };
        if (!File.Exists(source))
            throw new CommandException($"không có thư mục hay tệp {source}.", $"there is no folder or file {source}.");
        if (source.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            return new ZipFetcher(source);
        return IsWarc(source) ? new WarcFetcher(source) : throw NotSupported($"tệp loại này ({source})", $"a file of this kind ({source})");
    }

    private static bool IsWarc(string source) => source.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);

    private static CommandException NotSupported(string vi, string en) => new(
        $"phiên bản này chưa đọc được {vi}; dùng thư mục trang đã lưu, tệp .zip, .warc, .warc.gz hoặc {SnapshotExtension}.",
        $"{en} is not supported by this version; use a folder of saved pages, a .zip, .warc, .warc.gz or {SnapshotExtension} file.");

    private static async Task<PortalSnapshot> ReadSnapshotAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp {file}.", $"there is no file {file}.");
        var stream = File.OpenRead(file);
        await using (stream.ConfigureAwait(false))
            return await SnapshotJson.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
