using PortalRules.Text;

namespace PortalRules.Yaml;

/// <summary>Collects mistakes, so that an author sees all of them at once.</summary>
internal sealed class YamlErrors
{
    private readonly List<PackError> _errors = [];

    public IReadOnlyList<PackError> All => _errors;

    public int Count => _errors.Count;

    public void Add(YamlMark mark, string message) => _errors.Add(new PackError(mark.File, mark.Line, mark.Column, message));

    public void AddUnknown(YamlMark mark, string what, string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = Nearest(name, names);
        var hint = nearest is not null
            ? $"did you mean \"{nearest}\"?"
            : names.Count is > 0 and <= 24 ? $"known here: {string.Join(", ", names)}." : "there is no name like it.";
        Add(mark, $"unknown {what} \"{name}\"; {hint}");
    }

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new PackException(_errors);
    }

    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var key = VietnameseText.Key(name);
        var best = known
            .Select(k => (Name: k, Similarity: VietnameseText.Similarity(key, VietnameseText.Key(k))))
            .OrderByDescending(k => k.Similarity)
            .FirstOrDefault();
        return best.Similarity >= 0.6 ? best.Name : null;
    }
}
