namespace PortalRules.Html.Markup;

/// <summary>The names of attributes that a reader has met, each once.</summary>
internal sealed class AttributeNames
{
    private const int MostKept = 5_000;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Share(ReadOnlySpan<char> name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        var text = name.ToString();
        if (_known.Set.Count < MostKept)
            _known.Set.Add(text);
        return text;
    }
}
