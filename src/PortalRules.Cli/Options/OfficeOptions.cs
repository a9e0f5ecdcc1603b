using System.CommandLine;
using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Cli.Options;

/// <summary>Files of the office: the round of checks, and what it changes of the packs.</summary>
internal sealed class OfficeOptions
{
    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "A round of checks: packs, as-of date and period in one file. Options given here win over it (--pack ID, --as-of, --period); where it names packs, --pack FOLDER only loads the folder.",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<string[]> _tailoring = new("--tailoring")
    {
        Description = "What the office changes of the packs: severities, skipped rules, parameter values. May be repeated; a later file stands over the earlier ones (province, then district).",
        HelpName = "FILE",
        Recursive = true,
    };

    public void AddTo(Command command)
    {
        command.Add(_profile);
        command.Add(_tailoring);
    }

    /// <summary>Reads the files; their mistakes are told when they meet the packs, together with names that no pack has.</summary>
    /// <exception cref="CommandException">A file does not exist or cannot be read.</exception>
    public async Task<Office> ReadAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var mistakes = new YamlErrors();
        var profile = parse.GetValue(_profile) is { } round
            ? ProfileReader.Read(round, await TextAsync(round, "đợt đánh giá", "profile", cancellationToken).ConfigureAwait(false), mistakes)
            : null;
        var tailoring = Tailoring.None;
        foreach (var file in parse.GetValue(_tailoring) ?? [])
            tailoring = tailoring.Then(Tailoring.Parse(file, await TextAsync(file, "điều chỉnh", "tailoring", cancellationToken).ConfigureAwait(false), mistakes));
        return new Office(profile, tailoring, mistakes);
    }

    private static async Task<string> TextAsync(string file, string vi, string en, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp {vi} {file}.", $"there is no {en} file {file}.");
        try
        {
            return await OfficeFile.TextAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"không đọc được tệp {vi} {file}: {e.Message}", $"the {en} file {file} cannot be read: {e.Message}");
        }
    }
}
