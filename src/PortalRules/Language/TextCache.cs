using PortalRules.Snapshots;

namespace PortalRules.Language;

/// <summary>
/// The texts of a check. A text of a selected fact is found by the fact's row and the field; others by the object, for facts hold the same objects
/// throughout a check, and last by their characters.
/// </summary>
internal sealed class TextCache
{
    private readonly Dictionary<string, CachedText> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, CachedText> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<FactKind, CachedText?[]?[]> _columns = [];
    private CachedText?[]?[] _kind = [];
    private int _rows;
    private int _next;
    private object? _fact;
    private int _row;
    private CachedText? _last;

    /// <summary>Says of which kind the selected facts are.</summary>
    public void Enter(FactKind kind, int rows)
    {
        if (!_columns.TryGetValue(kind, out var columns))
            _columns[kind] = columns = new CachedText?[]?[kind.Fields.Length];
        (_kind, _rows, _fact) = (columns, rows, null);
    }

    /// <summary>Says which selected fact is judged now.</summary>
    public void Enter(object fact, int row) => (_fact, _row) = (fact, row);

    public CachedText Of(string text)
    {
        if (_last is { } last && ReferenceEquals(last.Raw, text))
            return last;
        if (_byObject.TryGetValue(text, out var known))
            return known;
        return _byObject[text] = Shared(text);
    }

    /// <summary>The text of a field of a fact.</summary>
    public CachedText Of(FactField field, object fact, string text)
    {
        if (!ReferenceEquals(fact, _fact) || field.Ordinal < 0)
            return _last = Of(text);
        var column = _kind[field.Ordinal] ??= new CachedText?[_rows];

        // Labels are few and come again and again; running texts and addresses hardly ever do.
        return _last = column[_row] ??= field.Type is FieldType.Label or FieldType.Word ? Shared(text) : new CachedText(text, -1);
    }

    private CachedText Shared(string text)
    {
        if (!_byText.TryGetValue(text, out var shared))
            _byText[text] = shared = new CachedText(text, _next++);
        return shared;
    }
}
