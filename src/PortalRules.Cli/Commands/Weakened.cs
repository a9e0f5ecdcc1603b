using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Checking.Weakenings;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands;

/// <summary>Weakens rules from a folder, with progress on a terminal.</summary>
internal static class Weakened
{
    public static Task<ImmutableArray<WeakeningResult>> RunAsync(
        PortalChecker checker, CaseRunner runner, IReadOnlyList<(RulePack Pack, DeclarativeRule Rule, ImmutableArray<RuleCase> Cases)> rules, Terminal terminal, CancellationToken cancellationToken)
    {
        var run = new WeakeningRun(checker, runner, Read);
        return Progress.WhileAsync(terminal, What(0, rules.Count), say => run.RunAsync(rules, new Told(done => say(What(done, rules.Count))), cancellationToken));
    }

    private static LocalizedText What(int done, int all) => new($"Đang thử làm yếu các quy tắc: {done}/{all} …", $"Weakening rules: {done} of {all} …");

    // Loading has found no mistake in it.
    private static ImmutableArray<YamlNode> Read(string file) => YamlReader.Read(file, File.ReadAllText(file), new YamlErrors());

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
