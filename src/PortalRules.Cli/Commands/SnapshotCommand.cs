using System.CommandLine;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Facts;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary><c>snapshot</c>: the facts that were read, as JSON or, for one kind, as a table.</summary>
internal sealed class SnapshotCommand(TimeProvider clock)
{
    private readonly Argument<string> _source = new("source") { Description = "A live portal by its address, a folder of saved pages (wget --mirror), a .zip of one, a .warc or .warc.gz file, or a .snapshot.json." };
    private readonly PackOptions _packs = new();
    private readonly SubjectOptions _subject = new();
    private readonly MapOptions _maps = new();
    private readonly CaptureSettings _capture = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, whole or not at all.", HelpName = "FILE" };
    private readonly Option<string?> _select = new("--select") { Description = "Print the facts of one kind as a table, with the field names that rules use.", HelpName = "KIND" };

    private readonly Option<bool> _witnesses = new("--witnesses") { Description = "Print, instead of the facts, which witness won each field and which lost, with values and reasons; with --select of one kind." };

    public Command Build()
    {
        var command = new Command("snapshot", """
            Shows the facts that were read from a portal.
            Xuất các dữ kiện đã đọc được từ một cổng/trang thông tin điện tử.

            Example:
              portalrules snapshot saved-site --select banners

            The options from --max-pages to --no-browser-sandbox are for a live portal.
            """.ReplaceLineEndings("\n"));
        command.Add(_source);
        _packs.AddTo(command);
        _subject.AddTo(command);
        _maps.AddTo(command);
        command.Add(_output);
        command.Add(_select);
        command.Add(_witnesses);
        _capture.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var subject = _subject.Read(parse);
        var kind = parse.GetValue(_select) is { } name ? FactKinds.Find(Names.Known("loại dữ kiện", "kind of fact", name, [.. FactKinds.All.Select(k => k.Name)])) : null;
        var maps = _maps.Read(parse);
        var trace = parse.GetValue(_witnesses) ? new ReadingTrace() : null;
        var snapshot = await _capture.UseAsync(parse, parse.GetValue(_source)!, source => SourceReader.ReadAsync(terminal, source, subject, maps, trace, cancellationToken)).ConfigureAwait(false);
        Func<Stream, CancellationToken, Task> write = trace is not null ? new WitnessSheet(trace, kind, terminal).WriteAsync
            : kind is null ? (stream, token) => SnapshotJson.WriteAsync(snapshot, stream, token)
            : new FactTable(kind, snapshot, Vocabulary(parse), AsOf(subject, snapshot), terminal).WriteAsync;
        await Destination.WriteAsync(parse.GetValue(_output), write, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private Vocabulary.PortalVocabulary Vocabulary(ParseResult parse) => PackChoice.Load(_packs.Read(parse)).Checker.Rules.Vocabulary;

    private DateOnly AsOf(Subject subject, PortalSnapshot snapshot) =>
        subject.AsOf ?? (snapshot.CapturedAt is { } captured ? PortalDate.From(captured).First : Today.In(clock));
}
