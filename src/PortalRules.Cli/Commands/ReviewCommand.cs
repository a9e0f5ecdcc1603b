using System.CommandLine;
using System.Text;
using PortalRules.Checking;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Reviews;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Rules;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands;

/// <summary><c>review</c>: the open questions of a report, and a person's answers to them.</summary>
internal sealed class ReviewCommand(TimeProvider clock)
{
    private readonly Argument<string> _report = new("report") { Description = "A report that check --format json wrote." };
    private readonly Option<string?> _answers = new("--answers") { Description = "Take the answers from this file instead of the terminal (docs/waivers-and-determinations.md).", HelpName = "FILE" };
    private readonly Option<string?> _authority = new("--authority") { Description = "Who decides, as reports print it; asked once where it is not given.", HelpName = "NAME" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The determinations file; what stands in it stays. Without it the new answers go to standard output.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command("review", """
            Asks what only a person can decide, worst first, and writes the answers to a determinations file.
            Nêu từng nội dung cần người kiểm tra kết luận, quan trọng nhất trước, và ghi kết luận vào tệp.

            Example:
              portalrules review report.json -o determinations.yaml
              portalrules review report.json --answers answers.yaml --authority "Phòng VHTT" -o determinations.yaml

            Without a terminal and without --answers it lists the questions.
            """.ReplaceLineEndings("\n"));
        command.Add(_report);
        foreach (var option in (Option[])[_answers, _authority, _output])
            command.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var terminal = CommonOptions.TerminalOf(parse);
        var report = await ReportFile.LoadAsync(parse.GetValue(_report)!, cancellationToken).ConfigureAwait(false);
        var now = clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        List<Determination> answers;
        if (parse.GetValue(_answers) is { } file)
        {
            answers = FromFile(report, file, Authority(parse), now);
        }
        else if (Console.IsInputRedirected)
        {
            await QuestionPage.WriteAsync(report, terminal, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        else
        {
            answers = new ReviewSession(report, Console.In, Terminal.Ask, terminal.MessageLanguage).Run(Authority(parse), now, cancellationToken);
        }

        await WriteAsync(report, answers, parse.GetValue(_output), terminal, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private string? Authority(ParseResult parse) => parse.GetValue(_authority) switch
    {
        null => null,
        var blank when string.IsNullOrWhiteSpace(blank) => throw new CommandException("tùy chọn --authority chưa có giá trị.", "the option --authority has no value."),
        var name => name.Trim(),
    };

    private static List<Determination> FromFile(CheckReport report, string file, string? authority, DateTimeOffset now)
    {
        var errors = new YamlErrors();
        var written = AnswerBinder.Bind(file, DecisionOptions.Text(file), errors);
        errors.ThrowIfAny();
        var answers = new FiledAnswers(report, authority, now, errors).Of(written);
        errors.ThrowIfAny();
        return answers;
    }

    private static async Task WriteAsync(CheckReport report, List<Determination> answers, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        var name = output is null or "-" ? "determinations.yaml" : output;
        var before = output is null or "-" || !File.Exists(output) ? "" : DecisionOptions.Text(output);
        var added = DeterminationText.NotIn(DeterminationText.Read(name, before), answers);
        var text = DeterminationText.Append(name, before, added);
        if (added.Count > 0)
            await Destination.WriteAsync(output, async (stream, token) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        var left = OpenQuestion.Of(report).Count(q => !answers.Exists(a => string.Equals(a.Rule, q.Result.Rule.Id, StringComparison.Ordinal) && string.Equals(a.Finding, q.Finding.Key, StringComparison.Ordinal)));
        terminal.Say(new LocalizedText(
            $"Đã ghi {added.Count} kết luận mới; còn {left} nội dung chưa kết luận.",
            $"New determinations: {added.Count}; questions that are left: {left}."));
    }
}
