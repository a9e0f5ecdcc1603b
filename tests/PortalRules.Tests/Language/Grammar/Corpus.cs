using PortalRules.Language.Grammar;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Good and bad files: what is shipped, what the language's tests hold, the examples of the catalogue, and mistakes.</summary>
internal static class Corpus
{
    /// <summary>Files that loaders accept; they are bound elsewhere, as whole packs.</summary>
    public static IEnumerable<Sample> Shipped() =>
        from root in new[] { Repository.PathOf("rules"), Repository.PathOf("tests", "PortalRules.Tests", "Language", "Pack"), Repository.PathOf("docs", "examples") }
        from file in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !IsExtractionMap(file)
        select new Sample(Path.GetRelativePath(Repository.Root, file), SchemaOf(file), File.ReadAllText(file)) { IsGood = true };

    public static IEnumerable<Sample> Examples() => KeyMaps.All.SelectMany(m => m.Keys.Select(k => Templates.Example(m, k)));

    public static IEnumerable<Sample> Garbage() => KeyMaps.All.SelectMany(m => m.Keys.Select(k => Templates.Garbage(m, k)));

    /// <summary>
    /// The files under Bad and Good. Documents after the first replace keys of it; "# without: key" above one leaves keys out, "# binder-only: why" says that no
    /// schema can see the mistake.
    /// </summary>
    public static IEnumerable<Sample> Written(string folder, bool isGood) =>
        from file in Directory.EnumerateFiles(Repository.PathOf("tests", "PortalRules.Tests", "Language", "Grammar", folder), "*.yaml").Order(StringComparer.Ordinal)
        from sample in Documents(file, isGood)
        select sample;

    public static IReadOnlyList<YamlNode> Read(Sample sample)
    {
        var errors = new YamlErrors();
        var documents = YamlReader.Read(sample.Name, sample.Text, errors);
        errors.ThrowIfAny();
        return documents;
    }

    private static IEnumerable<Sample> Documents(string file, bool isGood)
    {
        var schema = Path.GetFileNameWithoutExtension(file).Split('-')[0];
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n---\n");
        var first = (YamlMap)Read(new Sample(file, schema, parts[0]) { IsGood = true })[0];
        yield return new Sample($"{Path.GetFileName(file)}: the first", schema, parts[0]) { IsGood = true };
        foreach (var part in parts[1..])
        {
            var remarks = part.Split('\n').TakeWhile(l => l.StartsWith('#')).Select(l => l[1..].Trim()).ToList();
            var without = remarks.Where(r => r.StartsWith("without:", StringComparison.Ordinal)).SelectMany(r => r[8..].Split(',', StringSplitOptions.TrimEntries)).ToList();
            var over = Read(new Sample(file, schema, part) { IsGood = isGood })[0] as YamlMap;
            var whole = FlowYaml.Overlay(first, over ?? new YamlMap(first.Mark, []), without);
            yield return new Sample($"{Path.GetFileName(file)}: {string.Join("; ", remarks)}: {part.Split('\n').Last(l => l.Length > 0)}", schema, FlowYaml.Write(whole))
            {
                IsGood = isGood,
                IsBinderOnly = remarks.Exists(r => r.StartsWith("binder-only", StringComparison.Ordinal)),
            };
        }
    }

    // Their schema and their binder belong to the reader of pages.
    private static bool IsExtractionMap(string file) => SchemaOf(file) is "rule" && !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "pack.yaml"));

    // A file of an office says with its only key what it is.
    private static string? OfficeSchema(string file) =>
        File.ReadLines(file).FirstOrDefault(l => l.Length > 0 && l[0] is not '#')?.Split(':')[0] is "profile" or "tailoring" ? File.ReadLines(file).First(l => l.Length > 0 && l[0] is not '#').Split(':')[0] : null;

    private static string SchemaOf(string file) => (Path.GetFileName(file), Path.GetFileName(Path.GetDirectoryName(file))) switch
    {
        _ when OfficeSchema(file) is { } office => office,
        ("pack.yaml", _) => "pack",
        ("annexes.yaml", _) => "annex",
        ("portal.yaml", _) when !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "pack.yaml")) => "portal",
        (_, "law") => "law",
        (_, "vocabulary") => "vocabulary",
        _ => "rule",
    };
}
