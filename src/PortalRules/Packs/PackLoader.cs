using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Reads libraries into a rule set; every mistake of every file is reported at once.</summary>
internal sealed class PackLoader(IReadOnlyList<FactKind> kinds, IReadOnlyList<CodeCheck> checks)
{
    private const int MaxRules = 10_000;

    private static readonly ImmutableArray<string> NotRules = ["pack.yaml", "annexes.yaml"];
    private readonly YamlErrors _errors = new();

    /// <exception cref="PackException">A file has a mistake: all of them.</exception>
    public RuleSet Load(IEnumerable<PackLibrary> libraries)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in libraries.SelectMany(l => l.Files))
            files[path] = text;
        var law = Law(files);
        var vocabulary = Vocabulary(files);
        var packs = Packs(files, law, vocabulary);
        OnceEach(packs);
        var whole = IncludeGraph.Bind(packs, _errors);
        _errors.ThrowIfAny();
        return new RuleSet(whole, law, vocabulary);
    }

    private static bool IsIn(string path, string folder) =>
        IsYaml(path) && (path.StartsWith($"{folder}/", StringComparison.Ordinal) || path.Contains($"/{folder}/", StringComparison.Ordinal));

    private static bool IsYaml(string path) => !path.EndsWith(ListFiles.Extension, StringComparison.Ordinal);

    private static string FolderOf(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : "";

    private LawCatalogue Law(SortedDictionary<string, string> files)
    {
        var shelf = new LawShelf(_errors);
        foreach (var (path, text) in files.Where(f => IsIn(f.Key, "law")))
        {
            foreach (var document in YamlReader.Read(path, text, _errors))
                shelf.Add(document);
        }

        return shelf.ToCatalogue();
    }

    private PortalVocabulary Vocabulary(SortedDictionary<string, string> files)
    {
        var vocabulary = new VocabularyFile(_errors);
        foreach (var (path, text) in files.Where(f => IsIn(f.Key, "vocabulary")))
        {
            foreach (var document in YamlReader.Read(path, text, _errors))
                vocabulary.Add(document);
        }

        return vocabulary.ToVocabulary();
    }

    private List<RulePack> Packs(SortedDictionary<string, string> files, LawCatalogue law, PortalVocabulary vocabulary)
    {
        var packs = new List<RulePack>();
        var folders = files.Where(f => IsYaml(f.Key) && !NotRules.Contains(Path.GetFileName(f.Key), StringComparer.Ordinal)).ToLookup(f => FolderOf(f.Key), StringComparer.Ordinal);
        var count = 0;
        foreach (var (path, text) in files.Where(f => Path.GetFileName(f.Key) is "pack.yaml"))
        {
            if (YamlReader.Read(path, text, _errors) is not [var document])
                continue;
            var folder = FolderOf(path);
            var beside = folders[folder].ToList();
            var rules = beside.Count > MaxRules ? null : beside.SelectMany(f => YamlReader.Read(f.Key, f.Value, _errors)).ToList();
            if (rules is null || (count += rules.Count) > MaxRules)
            {
                _errors.Add(document.Mark, $"with this pack there are more than {MaxRules} rules; check with fewer packs at a time.");
                break;
            }

            if (new PackBinder(_errors, law, vocabulary, kinds, checks).Bind(document, rules, new ListFiles(folder, files, _errors)) is { } pack)
                packs.Add(pack);
        }

        return packs;
    }

    private void OnceEach(List<RulePack> packs)
    {
        foreach (var twice in packs.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            _errors.Add(new YamlMark(twice.Key, 1, 1), $"the pack \"{twice.Key}\" is loaded twice, from two folders.");
        foreach (var twice in packs.SelectMany(p => p.Bound).GroupBy(r => r.Descriptor.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            _errors.Add(twice.Last().Mark, $"the rule id \"{twice.Key}\" is used twice; ids are never reused.");
    }
}
