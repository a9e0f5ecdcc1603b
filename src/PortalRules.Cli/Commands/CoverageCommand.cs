using System.CommandLine;
using System.Text;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Law;
using PortalRules.Packs.Coverage;
using PortalRules.Reporting.Coverage;

namespace PortalRules.Cli.Commands;

/// <summary><c>rules coverage</c>: which duties of the law catalogue have a rule.</summary>
internal sealed class CoverageCommand(PackOptions packOptions)
{
    private static readonly string[] FormatNames = ["text", "json", "markdown"];

    private readonly Argument<string[]> _law = new("law") { Description = "Ids of legal texts (nd-42-2022); without any, all of the catalogue, or those on which the packs that --pack names by id stand.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _format = new("--format", "-f") { Description = "text, json or markdown.", HelpName = string.Join('|', FormatNames), DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, whole or not at all.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command("coverage", """
            Lists for each legal text which of its duties have a rule, which ask a person, and which have nothing.
            Liệt kê theo từng văn bản: nghĩa vụ nào đã có quy tắc, nghĩa vụ nào phải hỏi người kiểm tra, nghĩa vụ nào chưa có gì.

            A duty counts as covered where a rule that judges facts stands on its very place; on a larger or smaller place (khoản, điểm),
            on one that several duties share, or by inference only, it counts as covered in part.

            Example:
              portalrules rules coverage nd-42-2022
              portalrules rules coverage --format json -o coverage.json
            """.ReplaceLineEndings("\n")) { _law, _format, _output };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var format = Names.Known("định dạng", "format", parse.GetValue(_format)!, FormatNames);
        var packs = PackChoice.Load(packOptions.Read(parse));
        var coverage = LawCoverage.Of(packs.Checker.Rules, Wanted(packs, parse.GetValue(_law) ?? []));
        await Destination.WriteAsync(parse.GetValue(_output), (stream, token) => WriteAsync(coverage, format, terminal, stream, token), cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private static Func<LegalSource, bool> Wanted(PackChoice packs, IReadOnlyList<string> law)
    {
        var rules = packs.Checker.Rules;
        foreach (var id in law)
            Names.Known("văn bản", "legal text", id, [.. rules.Law.Sources.Select(s => s.Id)]);
        if (law.Count > 0)
            return s => law.Contains(s.Id, StringComparer.Ordinal);
        if (packs.Named.IsEmpty)
            return _ => true;
        var cited = packs.Named.SelectMany(id => rules.Find(id)!.Rules).SelectMany(r => r.Basis).Select(b => b.Source.Id).ToHashSet(StringComparer.Ordinal);
        return s => cited.Contains(s.Id);
    }

    private static Task WriteAsync(LawCoverage coverage, string format, Terminal terminal, Stream stream, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "json":
                return CoverageJson.WriteAsync(coverage, stream, cancellationToken);
            case "markdown":
                return stream.WriteAsync(Encoding.UTF8.GetBytes(CoveragePage.Write(coverage, terminal.ReportLanguage)), cancellationToken).AsTask();
            default:
                var page = new ResultPage(terminal);
                CoverageText.Write(coverage, page);
                return page.WriteAsync(stream, cancellationToken);
        }
    }
}
