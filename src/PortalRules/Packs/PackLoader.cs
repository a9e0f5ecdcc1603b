using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Packs.Annexes;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Reads libraries into a rule set; every mistake of every file is reported at once.</summary>
internal sealed class PackLoader(IReadOnlyList<FactKind> kinds, IReadOnlyList<CodeCheck> checks)
{
    private const int MaxRules = 10_000;

    private const string AnnexFile = "annexes.yaml";

    private static readonly ImmutableArray<string> NotRules = ["pack.yaml", AnnexFile];
    private readonly YamlErrors _errors = new();
    private ImmutableArray<string> _above = [];

    /// <summary>The mistakes that were found.</summary>
    public YamlErrors Errors => _errors;

    /// <exception cref="PackException">A file has a mistake: all of them.</exception>
    public RuleSet Load(IEnumerable<PackLibrary> libraries)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var late = new SortedDictionary<string, AreaFile>(StringComparer.Ordinal);
        var all = libraries.ToList();
        _above = [.. all.Select(l => l.Above).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(a => a.Length)];
        foreach (var library in all)
        {
            foreach (var (path, text) in library.Late)
                late[path] = new AreaFile(path, text);
            foreach (var (path, text) in library.Files)
            {
                files[path] = text;
                _ = late.Remove(path);
            }
        }

        using var yaml = new YamlFiles(files, _errors);
        yaml.ReadAhead(Wanted(files.Keys));
        var law = Law(files.Keys, yaml);
        var vocabulary = Vocabulary(files.Keys, yaml, late.Values);
        var packs = Packs(files, yaml, law, vocabulary);
        OnceEach(packs);
        Unclaimed(files.Keys);
        var whole = Annexes(IncludeGraph.Bind(packs, _errors), files.Keys, yaml);
        _errors.ThrowIfAny();
        return new RuleSet(whole, law, vocabulary) { Libraries = [.. all] };
    }

    // A user's folder may lie in another one that is called law.
    private bool IsIn(string path, string folder)
    {
        var inside = path[(_above.FirstOrDefault(a => path.StartsWith(a, StringComparison.Ordinal))?.Length ?? 0)..];
        return IsYaml(path) && (inside.StartsWith($"{folder}/", StringComparison.Ordinal) || inside.Contains($"/{folder}/", StringComparison.Ordinal));
    }

    private static bool IsYaml(string path) => !path.EndsWith(ListFiles.Extension, StringComparison.Ordinal);

    private static string FolderOf(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : "";

    // In the order in which they are bound.
    private IEnumerable<string> Wanted(IReadOnlyCollection<string> paths)
    {
        var rules = paths.Where(IsRules).ToLookup(FolderOf, StringComparer.Ordinal);
        return paths.Where(p => IsIn(p, "law"))
            .Concat(paths.Where(p => IsIn(p, "vocabulary")))
            .Concat(paths.Where(IsPack).SelectMany(p => rules[FolderOf(p)].Prepend(p)))
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsPack(string path) => Path.GetFileName(path) is "pack.yaml";

    private static bool IsRules(string path) => IsYaml(path) && !NotRules.Contains(Path.GetFileName(path), StringComparer.Ordinal);

    private LawCatalogue Law(IEnumerable<string> paths, YamlFiles yaml)
    {
        var shelf = new LawShelf(_errors);
        foreach (var path in paths.Where(p => IsIn(p, "law")))
        {
            foreach (var document in yaml.Read(path))
                shelf.Add(document);
        }

        return shelf.ToCatalogue();
    }

    private PortalVocabulary Vocabulary(IEnumerable<string> paths, YamlFiles yaml, IReadOnlyCollection<AreaFile> late)
    {
        var vocabulary = new VocabularyFile(_errors, late);
        foreach (var path in paths.Where(p => IsIn(p, "vocabulary")))
        {
            foreach (var document in yaml.Read(path))
                vocabulary.Add(document);
        }

        return vocabulary.ToVocabulary();
    }

    private List<RulePack> Packs(SortedDictionary<string, string> files, YamlFiles yaml, LawCatalogue law, PortalVocabulary vocabulary)
    {
        var packs = new List<RulePack>();
        var folders = files.Keys.Where(IsRules).ToLookup(FolderOf, StringComparer.Ordinal);
        var count = 0;
        foreach (var path in files.Keys.Where(IsPack))
        {
            if (yaml.Read(path) is not [var document])
                continue;
            var folder = FolderOf(path);
            var beside = folders[folder].ToList();
            var rules = beside.Count > MaxRules ? [] : beside.SelectMany(f => yaml.Read(f)).TakeWhile(_ => ++count <= MaxRules);
            var pack = new PackBinder(_errors, law, vocabulary, kinds, checks).Bind(document, rules, new ListFiles(folder, files, _errors));
            if (beside.Count > MaxRules || count > MaxRules)
            {
                _errors.Add(document.Mark, $"with this pack there are more than {MaxRules} rules; check with fewer packs at a time.");
                break;
            }

            if (pack is not null)
                packs.Add(pack);
        }

        return packs;
    }

    private ImmutableArray<RulePack> Annexes(ImmutableArray<RulePack> packs, IEnumerable<string> paths, YamlFiles yaml)
    {
        var files = paths.Where(p => Path.GetFileName(p) is AnnexFile).ToDictionary(FolderOf, StringComparer.Ordinal);
        return [.. packs.Select(p => p.Mark is { } mark && files.TryGetValue(FolderOf(mark.File), out var file) ? p with { Annexes = [.. new AnnexBinder(packs, _errors).Bind(yaml.Read(file), p)] } : p)];
    }

    // A rule that lies where nobody looks would be missed in silence.
    private void Unclaimed(IEnumerable<string> paths)
    {
        var all = paths.Where(IsYaml).ToList();
        var packs = all.Where(IsPack).Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in all.Where(p => !packs.Contains(FolderOf(p)) && !IsIn(p, "law") && !IsIn(p, "vocabulary") && !IsIn(p, "fixtures")))
        {
            var below = FolderOf(path);
            var above = FolderOf(below);
            while (above.Length > 0 && !packs.Contains(above))
                (below, above) = (above, FolderOf(above));
            if (!packs.Contains(above))
                continue;
            var near = YamlErrors.Nearest(below[(below.LastIndexOf('/') + 1)..], ["law", "vocabulary", "fixtures"]);
            _errors.Add(new YamlMark(path, 1, 1), $"nothing reads this file: rules lie beside pack.yaml, law and vocabulary in folders of those names{(near is null ? "" : $" (did you mean {near}/?)")}.");
        }
    }

    private void OnceEach(List<RulePack> packs)
    {
        foreach (var twice in packs.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            _errors.Add(new YamlMark(twice.Key, 1, 1), $"the pack \"{twice.Key}\" is loaded twice, from two folders.");
        foreach (var twice in packs.SelectMany(p => p.Bound).GroupBy(r => r.Descriptor.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            _errors.Add(twice.Last().Mark, $"the rule id \"{twice.Key}\" is used twice; ids are never reused.");
        var living = packs.SelectMany(p => p.Bound).Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, former) in packs.SelectMany(p => p.Bound).SelectMany(r => r.Descriptor.Formerly, (rule, former) => (rule, former)))
        {
            if (living.Contains(former))
                _errors.Add(rule.Mark, $"formerly names \"{former}\", but a rule of that id is there; formerly holds ids that a rule has given up.");
            else if (!taken.Add(former))
                _errors.Add(rule.Mark, $"formerly names \"{former}\", which another rule claims too; one id has one successor.");
        }
    }
}
