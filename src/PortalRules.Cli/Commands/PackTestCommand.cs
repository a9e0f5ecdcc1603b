using System.CommandLine;
using PortalRules.Checking;
using PortalRules.Cli.Commands.Act;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Html;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack test</c>: the cases that stand beside the rules of a folder.</summary>
internal static class PackTestCommand
{
    private static readonly WeakenOptions Weaken = new();
    private static readonly Argument<string> Folder = new("folder") { Description = "A folder with a pack.yaml, or with several packs below it.", HelpName = "FOLDER" };

    public static Command Build()
    {
        var act = new ActOptions();
        var command = new Command("test", """
            Runs the cases of the packs in a folder; exit code 1 where one comes out differently.
            Chạy các ca kiểm thử của các bộ quy tắc trong một thư mục; mã thoát 1 khi có ca không đúng như đã ghi.

            With --weaken also: would a case notice if a rule were weaker, or slightly another? What makes no rule any more, or asks the
            same, is not counted.
            Với --weaken: thử làm yếu từng quy tắc và nêu những chỗ mà không ca kiểm thử nào phát hiện.

            Example:
              portalrules pack test my-rules
              portalrules pack test my-rules --weaken --at-least 90
              portalrules pack test my-rules --act act/testcases.json
            """.ReplaceLineEndings("\n"));
        command.Add(Folder);
        Weaken.AddTo(command);
        act.AddTo(command);
        command.SetAction((parse, cancellationToken) => RunAsync(parse, act, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, ActOptions act, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var (isWeakened, atLeast) = Weaken.Read(parse);
        var packs = PackChoice.OfFolder(parse.GetValue(Folder)!);
        if (act.IsAsked(parse))
            return await act.RunAsync(parse, packs, cancellationToken).ConfigureAwait(false);

        var runner = new CaseRunner(packs.Checker, (pages, portal, token) => new HtmlPortalReader().ReadAsync(pages, portal, token));
        var errors = new YamlErrors();
        var rules = packs.Ids.Select(id => packs.Checker.Rules.Find(id)!)
            .SelectMany(p => p.Bound, (p, r) => (Pack: p, Rule: r, Cases: runner.CasesOf(p, r, errors))).ToList();
        errors.ThrowIfAny();

        var page = new CasePage(terminal.ReportLanguage);
        foreach (var (pack, rule, cases) in rules)
        {
            page.Begin(rule, cases);
            foreach (var @case in cases)
                page.Add(rule, await runner.RunAsync(pack, rule, @case, cancellationToken).ConfigureAwait(false));
        }

        await Terminal.WriteAsync(page.End(), cancellationToken).ConfigureAwait(false);
        if (!page.IsGood || !isWeakened)
            return page.IsGood ? ExitCodes.Clean : ExitCodes.Findings;

        var weakened = await Weakened.RunAsync(packs.Checker, runner, rules, terminal, cancellationToken).ConfigureAwait(false);
        await Terminal.WriteAsync(new WeakeningPage(weakened, terminal.ReportLanguage).Write(), cancellationToken).ConfigureAwait(false);
        return WeakeningPage.IsEnough(weakened, atLeast) ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
