using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Packs;
using PortalRules.Reporting;
using PortalRules.Surveys;
using PortalRules.Text;
using PortalRules.Vietnam;

namespace PortalRules.Cli.Commands;

/// <summary><c>survey</c>: many portals, one report each, and the tables made of them.</summary>
internal sealed class SurveyCommand(TimeProvider clock)
{
    private readonly Argument<string> _list = new("portals.yaml") { Description = "The list of portals: portals: [{ id, unit, level, area, source }], groups: { name: [id] }." };
    private readonly PackOptions _packs = new();
    private readonly OfficeOptions _office = new();
    private readonly SubjectOptions _subject = new();
    private readonly MapOptions _maps = new();
    private readonly DecisionOptions _decisions = new();
    private readonly Option<string[]> _annex = new("--annex") { Description = "A table to print: an annex of a pack by its id (phu-luc-1, PACK/phu-luc-1), or a file of your own; may be repeated.", HelpName = "ID|FILE", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _group = new("--group") { Description = "Only the portals of this group of the list.", HelpName = "NAME" };
    private readonly Option<string?> _period = new("--period") { Description = "The period that counts and quotas are judged in: 2023-Q1, 2019-04, 2024 or 2024-01-01..2024-07-07.", HelpName = "PERIOD" };
    private readonly Option<int> _parallel = new("--parallel") { Description = "Portals that are read at the same time; 0: one for each processor.", HelpName = "N", DefaultValueFactory = _ => 0 };
    private readonly Option<string?> _reports = new("--reports") { Description = "The folder of the portals' reports; what is there already is not made again. Default: NAME.reports beside the list.", HelpName = "FOLDER" };
    private readonly Option<string> _format = new("--format", "-f") { Description = $"Format: {string.Join(", ", Formats.OfSurveys)}.", HelpName = string.Join('|', Formats.OfSurveys), DefaultValueFactory = _ => "text" };
    private readonly BomOption _bom = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the survey to this file, whole or not at all.", HelpName = "FILE" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "From which severity on a failed rule gives exit code 1: error (must rules only), warning, info, never.", HelpName = string.Join('|', FailOn.Words), DefaultValueFactory = _ => "error" };
    private readonly Option<bool> _reviewExit = new("--review-exit") { Description = "Exit code 3 where nothing has failed but questions to a person are left." };

    public Command Build()
    {
        var command = new Command("survey", """
            Judges many portals and prints annexes, scores and a league table.
            Kiểm tra nhiều cổng/trang thông tin điện tử, lập các phụ lục, bảng điểm và bảng xếp hạng.

            Example:
              portalrules survey portals.yaml --annex phu-luc-2 --period 2023-Q1

            Every portal has a report of its own in the folder of reports; started again, a survey goes on where it stopped.
            Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a portal could not be judged, 3 only questions left (--review-exit), 130 interrupted.
            Where several hold, 2 wins over 1, 1 over 3, and 3 over 0.
            """.ReplaceLineEndings("\n"));
        command.Add(_list);
        _packs.AddTo(command);
        _office.AddTo(command);
        _subject.AddDayTo(command);
        _maps.AddTo(command);
        _decisions.AddFilesTo(command);
        foreach (var option in (Option[])[_annex, _group, _period, _parallel, _reports, _format, _output, _failOn, _reviewExit])
            command.Add(option);
        _bom.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var output = parse.GetValue(_output);
        var format = _bom.On(parse, Formats.FindOfSurveys(parse.GetValue(_format)!, CheckCommand.TextOptions(terminal, output)));
        BinaryFormats.ThrowIfShown(format, output, isTerminal: !Console.IsOutputRedirected);
        var parallel = parse.GetValue(_parallel) switch
        {
            0 => Environment.ProcessorCount,
            > 0 and var asked => asked,
            _ => throw new CommandException("--parallel không được là số âm.", "--parallel must not be negative."),
        };
        var list = await ListAsync(parse, cancellationToken).ConfigureAwait(false);
        var day = _subject.ReadDay(parse);
        var office = await _office.ReadAsync(parse, cancellationToken).ConfigureAwait(false);
        var packs = PackChoice.Load(_packs.Read(parse));
        _ = office.Over(packs.Checker.Rules);
        packs = packs.For(office.Profile);
        var period = CheckCommand.Period(parse.GetValue(_period)) ?? office.Profile?.Period;
        foreach (var portal in list.Portals)
            SubjectNames.Check(new Subject(portal.ToPortal(), day), packs.Checker.Rules.Vocabulary, day ?? office.Profile?.AsOf);
        var unit = new PortalUnit(packs, office, _maps.Read(parse), day, period, clock, (options, portal, token) => _decisions.PutAsync(parse, options, packs.Checker, portal, token));
        var progress = new SurveyLines(terminal);
        var options = new SurveyOptions
        {
            Reports = ReportsOf(parse),
            Parallelism = parallel,
            Packs = packs.Ids,
            AsOf = day ?? office.Profile?.AsOf,
            Period = period,
            Inputs = await InputsAsync(parse, unit, day ?? office.Profile?.AsOf, cancellationToken).ConfigureAwait(false),
            Annexes = AnnexChoice.Find(parse.GetValue(_annex)!, packs.Checker.Rules, period),
            Contract = new RunContract { FailOn = FailOn.Parse(parse.GetValue(_failOn)!), ReviewCounts = parse.GetValue(_reviewExit) },
            Explain = PortalUnit.Explain,
            Progress = progress,
        };
        Groups(options.Annexes, list);
        var json = new JsonFormatter();
        var survey = await new SurveyRunner(packs.Checker.Rules, unit.CheckAsync, (report, stream, token) => json.WriteAsync(report, stream, token), options).RunAsync(list, cancellationToken).ConfigureAwait(false);
        await Destination.WriteAsync(output, (stream, token) => format.WriteAsync(survey, stream, token), cancellationToken).ConfigureAwait(false);
        return ExitCodes.Of(survey.Rows.Select(r => r.Conclusion));
    }

    private async Task<SurveyList> ListAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(_list)!;
        if (!File.Exists(file))
            throw new CommandException($"không có danh sách {file}.", $"there is no list {file}.");
        var list = await SurveyList.LoadAsync(file, cancellationToken).ConfigureAwait(false);
        return parse.GetValue(_group) is { } group ? list.Only(Names.Known("nhóm", "group", group, [.. list.Groups.Keys])) : list;
    }

    private string ReportsOf(ParseResult parse)
    {
        var list = Path.GetFullPath(parse.GetValue(_list)!);
        return Path.GetFullPath(parse.GetValue(_reports) ?? Path.Combine(Path.GetDirectoryName(list)!, $"{Path.GetFileNameWithoutExtension(list)}.reports"));
    }

    // What a report depends on beside its portal and the rules' own text: the program, the files that options name, and where no day is given, today.
    private async Task<ImmutableArray<string>> InputsAsync(ParseResult parse, PortalUnit unit, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var inputs = new List<string>(((IEnumerable<Type>)[typeof(CheckReport), typeof(Html.HtmlPortalReader), typeof(VietnamPacks)]).Select(t => t.Module.ModuleVersionId.ToString()));
        if (asOf is null)
            inputs.Add(unit.Today.ToString("O", CultureInfo.InvariantCulture));
        string?[] others = [parse.GetValue(_list), parse.GetValue(_reports), parse.GetValue(_output), .. parse.GetValue(_annex)!];
        foreach (var named in parse.Tokens.Select(t => t.Value).Where(v => !others.Contains(v, StringComparer.Ordinal) && (File.Exists(v) || Directory.Exists(v))))
            inputs.Add(await SourceHash.OfAsync(named, cancellationToken).ConfigureAwait(false));
        return [.. inputs];
    }

    private static void Groups(ImmutableArray<Packs.Annexes.Annex> annexes, SurveyList list)
    {
        foreach (var annex in annexes.Where(a => a.Rows.Group is { } group && !list.Groups.ContainsKey(group)))
        {
            throw new CommandException(
                $"biểu {annex.Id} lấy nhóm \"{annex.Rows.Group}\" mà danh sách không có nhóm này.",
                $"the annex {annex.Id} shows the group \"{annex.Rows.Group}\", which the list does not have.");
        }
    }
}
