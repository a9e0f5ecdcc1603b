using System.CommandLine;
using System.Text;
using PortalRules.Checking;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Matching;
using PortalRules.Cli.Loading;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Cli.Options;

/// <summary>What offices decided: waivers and determinations, each in files of their own.</summary>
internal sealed class DecisionOptions
{
    private const int Largest = 16 * 1024 * 1024;

    private readonly Option<string[]> _waivers = new("--waivers") { Description = "Demands that an office allows to stay unmet for a time (docs/waivers-and-determinations.md); may be repeated.", HelpName = "FILE" };
    private readonly Option<string[]> _determinations = new("--determinations") { Description = "Answers of people to what the facts do not decide, as review writes them; may be repeated.", HelpName = "FILE" };

    private readonly Option<string?> _baseline = new("--baseline") { Description = "An earlier report (--format json): only findings that it does not have count for the exit code.", HelpName = "REPORT" };

    public void AddTo(Command command)
    {
        command.Add(_baseline);
        AddFilesTo(command);
    }

    /// <summary>All but the baseline, which is of one portal.</summary>
    public void AddFilesTo(Command command)
    {
        command.Add(_waivers);
        command.Add(_determinations);
    }

    /// <summary>The options of a check with what the files say.</summary>
    /// <exception cref="CommandException">A file does not exist or cannot be read, or the baseline is of another portal.</exception>
    /// <exception cref="PackException">Files have mistakes, or name rules that are not loaded: all of them.</exception>
    public async Task<CheckOptions> PutAsync(ParseResult parse, CheckOptions options, PortalChecker checker, Portal portal, CancellationToken cancellationToken)
    {
        var errors = new YamlErrors();
        var (waiving, answering) = (parse.GetValue(_waivers) ?? [], parse.GetValue(_determinations) ?? []);
        var waivers = waiving.SelectMany(f => WaiverBinder.Bind(f, Text(f), errors)).ToList();
        var answers = answering.SelectMany(f => DeterminationBinder.Bind(f, Text(f), errors)).ToList();
        errors.ThrowIfAny();
        var whole = options with
        {
            Waivers = waiving.Length > 0 ? new WaiverList(waivers) : null,
            Determinations = answering.Length > 0 ? new DeterminationList(answers) : null,
        };
        DecisionRules.Mistakes(whole, checker).ThrowIfAny();
        return parse.GetValue(_baseline) is { } report ? whole with { Baseline = await BaselineAsync(report, portal, cancellationToken).ConfigureAwait(false) } : whole;
    }

    private static async Task<CheckReport> BaselineAsync(string file, Portal portal, CancellationToken cancellationToken)
    {
        var baseline = await ReportFile.LoadAsync(file, cancellationToken).ConfigureAwait(false);
        return PortalNames.AreSame(baseline.Portal, portal) ? baseline : throw new CommandException(
            $"{file} là báo cáo của cổng \"{baseline.Portal.Identity}\", không phải của cổng \"{portal.Identity}\"; nếu cùng là một cổng, hãy dùng --portal-id.",
            $"{file} is a report of the portal \"{baseline.Portal.Identity}\", not of \"{portal.Identity}\"; where they are one portal, give --portal-id.");
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="CommandException">It does not exist, is too large or cannot be read.</exception>
    public static string Text(string file)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp {file}.", $"there is no file {file}.");
        try
        {
            return new FileInfo(file).Length <= Largest
                ? File.ReadAllText(file, Encoding.UTF8)
                : throw new CommandException($"tệp {file} lớn hơn 16 MiB.", $"the file {file} is larger than 16 MiB.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"không đọc được tệp {file}: {e.Message}", $"the file {file} cannot be read: {e.Message}");
        }
    }
}
