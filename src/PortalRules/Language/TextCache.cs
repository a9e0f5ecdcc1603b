namespace PortalRules.Language;

/// <summary>
/// A form of a text, made once. Facts hold the same string objects throughout a check, so the object is looked up before its characters are.
/// </summary>
internal sealed class TextCache<T>(Func<string, T> make)
    where T : class
{
    private readonly Dictionary<string, T> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, T> _byText = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (_byObject.TryGetValue(text, out var known))
            return known;
        if (!_byText.TryGetValue(text, out known))
            _byText[text] = known = make(text);
        _byObject[text] = known;
        return known;
    }
}
