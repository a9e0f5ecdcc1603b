using System.CommandLine;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Html;
using PortalRules.Reporting.Json;

namespace PortalRules.Cli.Commands.Act;

/// <summary><c>--act FILE</c>: the published test cases of ACT instead of the pack's own.</summary>
internal sealed class ActOptions
{
    private readonly Option<string?> _file = new("--act") { Description = "Instead of the pack's own cases, run the test cases that ACT publishes (testcases.json, the pages below its folder) against the rules with an act key.", HelpName = "FILE" };
    private readonly Option<string> _format = new("--format", "-f") { Description = "With --act: text or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_format);
    }

    /// <exception cref="CommandException">A format goes with --act only.</exception>
    public bool IsAsked(ParseResult parse)
    {
        if (parse.GetValue(_file) is not null)
            return true;
        return parse.GetResult(_format) is { Implicit: false } ? throw new CommandException("--format chỉ dùng cùng với --act.", "--format goes with --act only.") : false;
    }

    /// <exception cref="CommandException">The list cannot be run, or no rule implements any of its rules.</exception>
    public async Task<int> RunAsync(ParseResult parse, PackChoice packs, CancellationToken cancellationToken)
    {
        var format = Names.Known("định dạng", "format", parse.GetValue(_format)!, ["text", "json"]);
        var file = parse.GetValue(_file)!;
        var cases = await ActFile.LoadAsync(file, cancellationToken).ConfigureAwait(false);
        var runner = new CaseRunner(packs.Checker, (pages, portal, token) => new HtmlPortalReader().ReadAsync(pages, portal, token));
        var run = new ActRun(packs, runner, Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".");
        if (run.Rules.IsEmpty)
            throw new CommandException("không quy tắc nào của bộ quy tắc có khóa act.", "no rule of the pack has the key act.");
        if (!cases.Any(c => run.Rules.Any(r => string.Equals(r.Rule.Descriptor.Act, c.Rule, StringComparison.Ordinal))))
            throw new CommandException($"{file} không có ca kiểm thử của quy tắc ACT nào trong bộ quy tắc.", $"{file} holds no test case of any ACT rule of the pack.");
        var results = await run.RunAsync(cases, cancellationToken).ConfigureAwait(false);
        if (format is "json")
            await Terminal.WriteAsync((stream, token) => JsonOutput.WriteAsync(stream, json => ActJson.Write(json, results, cases), token), cancellationToken).ConfigureAwait(false);
        else
            await Terminal.WriteAsync(new ActPage(CommonOptions.TerminalOf(parse).ReportLanguage).Write(results, cases), cancellationToken).ConfigureAwait(false);
        return results.Any(r => r.Count(ActAgreement.Inconsistent) > 0) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
