using System.CommandLine;
using PortalRules.Capture;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary><c>capture</c>: a live portal, kept as a WARC file.</summary>
internal static class CaptureCommand
{
    private const int MostNotes = 20;
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static Command Build()
    {
        var url = new Argument<string>("url") { Description = "The portal's address, over HTTP or HTTPS." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write: site.warc.gz. It is there once the capture is whole.", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "Go on with a capture that was interrupted; what is there is not asked again." };
        var earlier = new Option<string?>("--earlier") { Description = "An earlier capture of the portal: what the portal says is unchanged since is taken from there. May be the output file.", HelpName = "FILE" };
        var settings = new CaptureSettings();
        var command = new Command("capture", """
            Fetches a live portal politely and keeps it as evidence in a WARC file (ISO 28500).
            Thu thập một cổng/trang thông tin điện tử đang hoạt động và lưu làm chứng cứ trong tệp WARC (ISO 28500).

            Example:
              portalrules capture https://xamau.example.gov.vn/ -o xamau.warc.gz --since 2026-07-01

            While it runs, the file is FILE.part with a journal beside it; interrupted, it goes on with --resume.
            Exit codes: 0 captured, 2 could not capture, 130 interrupted.
            """.ReplaceLineEndings("\n"));
        command.Add(url);
        command.Add(output);
        command.Add(resume);
        command.Add(earlier);
        settings.AddTo(command);
        command.SetAction(async (parse, token) =>
        {
            var address = PortalAddress.Parse(parse.GetValue(url)!);
            var file = parse.GetValue(output) ?? throw new CommandException("hãy nêu tệp để ghi: -o site.warc.gz.", "name the file to write: -o site.warc.gz.");
            var terminal = CommonOptions.TerminalOf(parse);
            return await settings.UseAsync(parse, how => RunAsync(
                terminal,
                lines => new PortalCapture(address, how) { Progress = lines, Earlier = parse.GetValue(earlier) },
                file,
                parse.GetValue(resume),
                token)).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Func<CaptureLines, PortalCapture> capture, string output, bool resume, CancellationToken cancellationToken)
    {
        CaptureSummary summary;
        try
        {
            using var lines = new CaptureLines(terminal);
            summary = await capture(lines).SaveAsync(output, resume, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Say(new LocalizedText(
                $"đã dừng; phần đã thu thập nằm trong {output}.part. Chạy lại cùng lệnh với --resume để tiếp tục.",
                $"stopped; what was captured is in {output}.part. Run the same command with --resume to go on."));
            return ExitCodes.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Say(new LocalizedText($"portalrules: không thu thập được: {Reason(fault).Vi}", $"portalrules: could not capture: {Reason(fault).En}"));
            return ExitCodes.CouldNotJudge;
        }

        if (!terminal.IsQuiet || !summary.IsComplete)
            Tell(terminal, summary, output);
        return ExitCodes.Clean;
    }

    // The system's own sentence is in its language; the one that evidence is lost to most often is said in ours.
    private static LocalizedText Reason(Exception fault) => fault is CaptureException capture ? capture.Sentence : fault.HResult is NoSpaceOnUnix or NoSpaceOnWindows
        ? new LocalizedText("hết dung lượng đĩa; hãy giải phóng dung lượng rồi chạy lại cùng lệnh với --resume.", "the disk is full; make room and run the same command with --resume.")
        : new LocalizedText(fault.Message, fault.Message);

    private static void Tell(Terminal terminal, CaptureSummary summary, string output)
    {
        var done = summary.Done;
        terminal.Say(new LocalizedText(
            $"{output}: {done.Pages} trang, {done.Requests} yêu cầu, {Megabytes(done.Bytes)} MB, {done.Errors} địa chỉ lỗi, {done.Elapsed.TotalSeconds:F0} giây{(summary.IsComplete ? "" : $"; chưa đầy đủ, còn {summary.Left} địa chỉ")}.",
            $"{output}: {done.Pages} pages, {done.Requests} requests, {Megabytes(done.Bytes)} MB, {done.Errors} addresses failed, {done.Elapsed.TotalSeconds:F0} s{(summary.IsComplete ? "" : $"; not complete, {summary.Left} addresses left")}."));
        if (done.Unchanged > 0)
            terminal.Say(new LocalizedText($"  {done.Unchanged} địa chỉ không thay đổi so với lần thu thập trước.", $"  {done.Unchanged} addresses unchanged since the earlier capture."));
        foreach (var note in summary.Notes.Take(MostNotes))
            terminal.Say($"  {note.Address}: {note.Message}");
        if (summary.Notes.Length > MostNotes)
            terminal.Say(new LocalizedText($"  … và {summary.Notes.Length - MostNotes} ghi chú khác trong tệp.", $"  … and {summary.Notes.Length - MostNotes} more notes in the file."));
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
}
