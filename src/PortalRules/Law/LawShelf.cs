using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Law;

/// <summary>Collects the legal texts of all files: each id once, and no reference that merely misspells the id of a text that is there.</summary>
internal sealed class LawShelf(YamlErrors errors)
{
    private const double SameWord = 0.6;
    private readonly Dictionary<string, (LegalSource Source, YamlMap Map)> _sources = new(StringComparer.Ordinal);

    public void Add(YamlNode document)
    {
        if (LawFile.Bind(document, errors) is { } source && !_sources.TryAdd(source.Id, (source, (YamlMap)document)))
            errors.Add(document.Mark, $"the legal text \"{source.Id}\" is defined twice.");
    }

    public LawCatalogue ToCatalogue()
    {
        foreach (var (source, map) in _sources.Values)
        {
            if (source.EndedBy is { } ended)
                Check(source, ended.Source, ((YamlMap)map["ended-by"]!)["source"]!, "ended-by");
            foreach (var node in YamlValues.Items(map["replaces"]).OfType<YamlText>())
                Check(source, node.Value, node, "replaces");
        }

        return new LawCatalogue(_sources.Values.Select(s => s.Source));
    }

    private void Check(LegalSource source, string id, YamlNode node, string key)
    {
        if (string.Equals(id, source.Id, StringComparison.Ordinal))
            errors.Add(node.Mark, $"{key} of \"{source.Id}\" names the text itself.");
        else if (!_sources.ContainsKey(id) && _sources.Keys.Where(k => IsSlip(id, k)).Order(StringComparer.Ordinal).FirstOrDefault() is { } near)
            errors.Add(node.Mark, $"{key} names \"{id}\", which is not in the catalogue (it need not be), but looks like \"{near}\"; write that, or leave the key out.");
    }

    // Ids of different texts differ in a figure (nd-42-2022, nd-43-2011), so only the same figures with nearly the same words are a slip.
    private static bool IsSlip(string id, string known) =>
        string.Equals(Figures(id), Figures(known), StringComparison.Ordinal) && VietnameseText.Similarity(Words(id), Words(known)) >= SameWord;

    private static string Figures(string id) => string.Concat(id.Select(c => char.IsAsciiDigit(c) ? c : ' ')).Replace(" ", "", StringComparison.Ordinal);

    private static string Words(string id) => VietnameseText.Key(string.Concat(id.Where(c => !char.IsAsciiDigit(c))));
}
