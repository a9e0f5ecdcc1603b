using PortalRules.Snapshots;

namespace PortalRules.Language;

/// <summary>
/// The texts of a check. A text of a selected fact is found by the fact's row and the field; others by the object, for facts hold the same objects
/// throughout a check, and last by their characters.
/// </summary>
internal sealed class TextCache
{
    private readonly Dictionary<string, int> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly TextColumn _shared = new(0);
    private readonly Dictionary<FactKind, (TextColumn?[] Own, int[]?[] Shared)> _kinds = [];
    private TextColumn?[] _own = [];
    private int[]?[] _ids = [];
    private int _rows;
    private object? _fact;
    private int _row;
    private CachedText _last;

    /// <summary>Says of which kind the selected facts are.</summary>
    public void Enter(FactKind kind, int rows)
    {
        if (!_kinds.TryGetValue(kind, out var columns))
            _kinds[kind] = columns = (new TextColumn?[kind.Fields.Length], new int[]?[kind.Fields.Length]);
        ((_own, _ids), _rows, _fact) = (columns, rows, null);
    }

    /// <summary>Says which selected fact is judged now.</summary>
    public void Enter(object fact, int row) => (_fact, _row) = (fact, row);

    public CachedText Of(string text)
    {
        if (ReferenceEquals(_last.Raw, text))
            return _last;
        if (!_byObject.TryGetValue(text, out var id))
            _byObject[text] = id = IdOf(text);
        return new CachedText(text, _shared, id, id);
    }

    /// <summary>The text of a field of a fact.</summary>
    public CachedText Of(FactField field, object fact, string text)
    {
        if (!ReferenceEquals(fact, _fact) || field.Ordinal < 0)
            return _last = Of(text);

        // Labels are few and come again and again; running texts and addresses hardly ever do.
        if (field.Type is not (FieldType.Label or FieldType.Word))
            return _last = new CachedText(text, _own[field.Ordinal] ??= new TextColumn(_rows), _row, -1);
        ref var id = ref (_ids[field.Ordinal] ??= new int[_rows])[_row];
        if (id == 0)
            id = IdOf(text) + 1;
        return _last = new CachedText(text, _shared, id - 1, id - 1);
    }

    private int IdOf(string text)
    {
        if (!_byText.TryGetValue(text, out var id))
            _byText[text] = id = _byText.Count;
        return id;
    }
}
