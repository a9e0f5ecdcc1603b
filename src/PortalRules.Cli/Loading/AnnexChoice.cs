using System.Collections.Immutable;
using PortalRules.Cli.Options;
using PortalRules.Packs;
using PortalRules.Packs.Annexes;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Cli.Loading;

/// <summary>The annexes that were asked for: by id (with the pack's before it where several have one of that id), or files of one's own.</summary>
internal static class AnnexChoice
{
    /// <exception cref="CommandException">There is none of that name, or it names a period and none is given.</exception>
    /// <exception cref="PackException">A file has mistakes: all of them.</exception>
    public static ImmutableArray<Annex> Find(IReadOnlyList<string> asked, RuleSet rules, DateSpan? period)
    {
        var errors = new YamlErrors();
        var found = asked.SelectMany(a => IsFile(a) ? Own(a, rules, errors) : [Known(a, rules)]).Distinct().ToImmutableArray();
        errors.ThrowIfAny();
        foreach (var annex in found.Where(a => period is null && Names(a).Any(n => n.Contains("{from}", StringComparison.Ordinal) || n.Contains("{to}", StringComparison.Ordinal) || n.Contains("{period}", StringComparison.Ordinal))))
        {
            throw new CommandException(
                $"biểu {annex.Id} ghi kỳ số liệu; cho biết kỳ bằng --period, ví dụ --period 2023-Q1.",
                $"the annex {annex.Id} prints the period of its numbers; give it with --period, for example --period 2023-Q1.");
        }

        return found;
    }

    private static IEnumerable<string> Names(Annex annex) => annex.Header.Append(annex.Title).Concat(annex.Note);

    private static bool IsFile(string asked) => asked.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || asked.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || File.Exists(asked);

    private static List<Annex> Own(string file, RuleSet rules, YamlErrors errors) =>
        new AnnexBinder(rules.Packs, errors).Bind(YamlReader.Read(file, DecisionOptions.Text(file), errors), pack: null);

    private static Annex Known(string asked, RuleSet rules)
    {
        var all = rules.Packs.SelectMany(p => p.Annexes).ToList();
        var found = all.Where(a => string.Equals(a.Id, asked, StringComparison.Ordinal) || string.Equals(a.ToString(), asked, StringComparison.Ordinal)).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw Unknown(asked, [.. all.Select(a => a.ToString()).Concat(all.Select(a => a.Id)).Distinct(StringComparer.Ordinal)]),
            _ => throw new CommandException(
                $"có nhiều biểu tên {asked}; ghi rõ: {string.Join(", ", found)}.",
                $"several packs have an annex {asked}; say which: {string.Join(", ", found)}."),
        };
    }

    private static CommandException Unknown(string asked, ImmutableArray<string> known)
    {
        var near = YamlErrors.Nearest(asked, known);
        var list = string.Join(", ", known.Where(k => k.Contains('/', StringComparison.Ordinal)));
        return new CommandException(
            $"không có biểu \"{asked}\"{(near is null ? "" : $"; có phải \"{near}\"?")} Hiện có: {list}.",
            $"there is no annex \"{asked}\"{(near is null ? "" : $"; did you mean \"{near}\"?")} Known: {list}.");
    }
}
