using PortalRules.Text;

namespace PortalRules.Yaml;

/// <summary>Collects mistakes, so that an author sees all of them at once; of a flood, as many as can be told.</summary>
internal sealed class YamlErrors
{
    /// <summary>Mistakes that are kept; beyond, they are only counted.</summary>
    public const int MaxKept = 10_000;

    /// <summary>Names that are compared in search of the nearest, over all mistakes: a look at all names for each of very many would take minutes.</summary>
    private const int MaxCompared = 20_000;

    private const int MaxMessage = 1_000;
    private const int LongestName = 100;
    private readonly List<PackError> _errors = [];
    private int _compared;

    public IReadOnlyList<PackError> All => _errors;

    /// <summary>How many there are, also those that are not kept.</summary>
    public int Count { get; private set; }

    public void Add(YamlMark mark, string message)
    {
        if (Count++ < MaxKept)
            _errors.Add(new PackError(mark.File, mark.Line, mark.Column, Short(message, MaxMessage)));
    }

    /// <summary>Adds what was collected elsewhere, in its order.</summary>
    public void AddAll(YamlErrors others)
    {
        _errors.AddRange(others._errors.Take(Math.Max(0, MaxKept - Count)));
        Count += others.Count;
    }

    public void AddUnknown(YamlMark mark, string what, string name, IEnumerable<string> known) =>
        Add(mark, $"unknown {what} {Quoted(name)}{(_compared < MaxCompared ? $"; {Hint(name, known)}" : ".")}");

    public void ThrowIfAny()
    {
        if (Count > 0)
            throw new PackException(_errors, Count - _errors.Count);
    }

    /// <summary>A text as a message quotes it: its beginning, where it is long.</summary>
    public static string Quoted(string text) => $"\"{Short(text, LongestName)}\"";

    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            return null;
        var key = VietnameseText.Key(name);
        var best = known
            .Select(k => (Name: k, Similarity: VietnameseText.Similarity(key, VietnameseText.Key(k))))
            .OrderByDescending(k => k.Similarity)
            .FirstOrDefault();
        return best.Similarity >= 0.6 ? best.Name : null;
    }

    private string Hint(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _compared += names.Count;
        if (Nearest(name, names) is { } nearest)
            return $"did you mean \"{nearest}\"?";
        return names.Count is > 0 and <= 25 ? $"known here: {string.Join(", ", names)}." : "there is no name like it.";
    }

    // A half surrogate pair at the cut would be a character that cannot be printed.
    private static string Short(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..end]}…";
    }
}
