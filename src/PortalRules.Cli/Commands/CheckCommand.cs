using System.CommandLine;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Reporting;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary><c>check</c>: one portal, one report.</summary>
internal sealed class CheckCommand(TimeProvider clock)
{
    private readonly Argument<string> _source = new("source") { Description = "A live portal by its address, a folder of saved pages (wget --mirror), a .zip of one, a .warc or .warc.gz file, or a .snapshot.json." };
    private readonly PackOptions _packs = new();
    private readonly OfficeOptions _office = new();
    private readonly Option<bool> _reviewExit = new("--review-exit") { Description = "Exit code 3 where nothing has failed but questions to a person are left." };
    private readonly SubjectOptions _subject = new();
    private readonly MapOptions _maps = new();
    private readonly CaptureSettings _capture = new();
    private readonly DecisionOptions _decisions = new();
    private readonly Option<string> _format = new("--format", "-f") { Description = $"Format of the report: {string.Join(", ", Formats.Names)}.", HelpName = string.Join('|', Formats.Names), DefaultValueFactory = _ => "text" };
    private readonly BomOption _bom = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to this file, whole or not at all.", HelpName = "FILE" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "From which severity on a failed rule gives exit code 1: error (must rules only), warning, info, never.", HelpName = string.Join('|', FailOn.Words), DefaultValueFactory = _ => "error" };
    private readonly Option<string?> _period = new("--period") { Description = "The period that counts and quotas are judged in: 2023-Q1, 2019-04, 2024 or 2024-01-01..2024-07-07.", HelpName = "PERIOD" };
    private readonly Option<string[]> _explain = new("--explain") { Description = "After the report: why this rule came out as it did, fact by fact; may be repeated. Text format only.", HelpName = "RULE", DefaultValueFactory = _ => [] };

    public Command Build()
    {
        var command = new Command("check", """
            Judges one portal and writes a report.
            Kiểm tra một cổng/trang thông tin điện tử và lập báo cáo.

            Example:
              portalrules check saved-site --level commune --area thanh-hoa/huyen-cam-thuy

            The options from --max-pages to --no-browser-sandbox are for a live portal.
            Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not judge, 3 only questions left (--review-exit), 130 interrupted.
            Where several hold, 2 wins over 1, 1 over 3, and 3 over 0.
            """.ReplaceLineEndings("\n"));
        command.Add(_source);
        _packs.AddTo(command);
        _office.AddTo(command);
        _subject.AddTo(command);
        _maps.AddTo(command);
        _decisions.AddTo(command);
        foreach (var option in (Option[])[_period, _format, _output, _failOn, _explain])
            command.Add(option);
        command.Add(_reviewExit);
        _bom.AddTo(command);
        _capture.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var output = parse.GetValue(_output);
        var contract = new RunContract { FailOn = FailOn.Parse(parse.GetValue(_failOn)!), ReviewCounts = parse.GetValue(_reviewExit) };
        var explained = new Explained(parse.GetValue(_explain)!, parse.GetValue(_format)!);
        var format = _bom.On(parse, Formats.Find(parse.GetValue(_format)!, TextOptions(terminal, output)));
        BinaryFormats.ThrowIfShown(format, output, isTerminal: !Console.IsOutputRedirected);
        var period = Period(parse.GetValue(_period));
        var subject = _subject.Read(parse);
        var maps = _maps.Read(parse);
        var office = await _office.ReadAsync(parse, cancellationToken).ConfigureAwait(false);
        var packs = PackChoice.Load(_packs.Read(parse));
        _ = office.Over(packs.Checker.Rules);
        packs = packs.For(office.Profile);
        SubjectNames.Check(subject, packs.Checker.Rules.Vocabulary, subject.AsOf ?? office.Profile?.AsOf);

        var snapshot = await _capture.UseAsync(parse, parse.GetValue(_source)!, source => SourceReader.ReadAsync(terminal, source, subject, maps, trace: null, cancellationToken)).ConfigureAwait(false);
        SubjectNames.Doubt(snapshot.Portal, packs.Checker.Rules.Vocabulary, terminal);
        var options = await _decisions.PutAsync(parse, CheckOptions(subject, snapshot, packs, office) with { Period = period }, packs.Checker, snapshot.Portal, cancellationToken).ConfigureAwait(false);
        var report = packs.Checker.Check(snapshot, options, cancellationToken);
        if (report.Results.IsEmpty)
            throw NoRules.Reason(snapshot.Portal, report.AsOf, packs);
        SubjectNames.Existence(snapshot.Portal, report.AsOf, packs.Checker.Rules.Vocabulary, terminal);

        if (explained.IsAsked)
            format = new TextFormatter(TextOptions(terminal, output) with { Explained = explained.Of(report, packs.Checker, snapshot, options, cancellationToken) });
        await Destination.WriteAsync(output, (stream, token) => format.WriteAsync(report, stream, token), cancellationToken).ConfigureAwait(false);
        return Judgement.Of(report, contract, terminal);
    }

    public static TextFormatterOptions TextOptions(Terminal terminal, string? output) => output is null or "-"
        ? new TextFormatterOptions { Language = terminal.ReportLanguage, Width = terminal.Width, Colour = terminal.HasColour }
        : new TextFormatterOptions { Language = terminal.ReportLanguage };

    public static DateSpan? Period(string? text)
    {
        if (text is null)
            return null;
        return DateSpan.TryParse(text.Trim(), out var span) ? span : throw new CommandException(
            $"--period \"{text}\" không phải là kỳ đánh giá; viết dạng 2023-Q1, 2019-04, 2024 hoặc 2024-01-01..2024-07-07.",
            $"--period \"{text}\" is not a period; write 2023-Q1, 2019-04, 2024 or 2024-01-01..2024-07-07.");
    }

    private CheckOptions CheckOptions(Subject subject, PortalSnapshot snapshot, PackChoice packs, Office office)
    {
        var options = new CheckOptions { AsOf = subject.AsOf, Packs = packs.Ids, Profile = office.Profile, Tailoring = office.Tailoring };
        return (subject.AsOf ?? office.Profile?.AsOf) is null && snapshot.CapturedAt is null
            ? options with { AsOf = Today.In(clock), AsOfSource = AsOfSource.Today }
            : options;
    }
}
