using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands.Act;

/// <summary>Runs published test cases against the rules that implement their ACT rules.</summary>
internal sealed class ActRun(PackChoice packs, CaseRunner runner, string folder)
{
    /// <summary>The rules of the chosen packs that name an ACT rule.</summary>
    public ImmutableArray<(RulePack Pack, DeclarativeRule Rule)> Rules { get; } =
        [.. packs.Ids.Select(id => packs.Checker.Rules.Find(id)!).SelectMany(p => p.Bound, (p, r) => (p, r)).Where(r => r.r.Descriptor.Act is not null)];

    /// <exception cref="CommandException">Pages of the list are not there: all of them.</exception>
    public async Task<ImmutableArray<ActRuleResults>> RunAsync(ImmutableArray<ActCase> cases, CancellationToken cancellationToken)
    {
        var used = cases.Where(c => Rules.Any(r => Is(r.Rule, c))).ToList();
        var missing = used.Where(c => PathOf(c) is null).Select(c => $"  {c.Path}").ToList();
        if (missing.Count > 0)
            throw new CommandException($"thiếu trang của các ca kiểm thử, tính từ thư mục {folder}:\n{string.Join('\n', missing)}", $"pages of test cases are not there, below {folder}:\n{string.Join('\n', missing)}");
        var results = ImmutableArray.CreateBuilder<ActRuleResults>();
        foreach (var (pack, rule) in Rules)
        {
            var own = ImmutableArray.CreateBuilder<ActResult>();
            foreach (var @case in used.Where(c => Is(rule, c)))
                own.Add(new ActResult(@case, await JudgeAsync(pack, rule, @case, cancellationToken).ConfigureAwait(false)));
            results.Add(new ActRuleResults(rule.Descriptor, own.ToImmutable()));
        }

        return results.ToImmutable();
    }

    private static bool Is(DeclarativeRule rule, ActCase @case) => string.Equals(rule.Descriptor.Act, @case.Rule, StringComparison.Ordinal);

    // On the first day on which a miss counts, for a portal to which the rule applies. What is no HTML page (a picture, XML) shows no facts.
    private async Task<Verdict> JudgeAsync(RulePack pack, DeclarativeRule rule, ActCase @case, CancellationToken cancellationToken)
    {
        var binder = new CaseBinder(rule, pack.AppliesTo, new YamlErrors(), packs.Checker.Kinds);
        var path = PathOf(@case)!;
        var isPage = Path.GetExtension(path) is ".html" or ".htm" or ".xhtml";
        var html = isPage ? await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false) : null;
        return (await runner.RunAsync(pack, rule, binder.OfPage(@case.Title, html), cancellationToken).ConfigureAwait(false)).Verdict;
    }

    // A list of a stranger opens no file outside its folder.
    private string? PathOf(ActCase @case)
    {
        var root = Path.GetFullPath(folder);
        var path = Path.GetFullPath(Path.Combine(root, @case.Path));
        return path.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : $"{root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }
}
