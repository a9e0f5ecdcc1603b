using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>Texts in the forms in which they are compared, by row; a form is made when it is first asked for, and its rows when the first of them is.</summary>
/// <param name="rows">How many rows there will be, where that is known; else the column grows.</param>
internal sealed class TextColumn(int rows)
{
    private string?[] _folded = [];
    private string?[] _keys = [];
    private LabelText?[] _labels = [];
    private int[] _lengths = [];

    public string Folded(int row, string raw) => Slot(ref _folded, row) ??= VietnameseText.Fold(raw);

    public string KeyOn(Portal portal, int row, string raw) => portal.MayBeOwn(raw) ? Slot(ref _keys, row) ??= portal.KeyOf(raw) : raw;

    public LabelText Label(int row, string raw) => Slot(ref _labels, row) ??= LabelText.Of(raw);

    public int Length(int row, string raw)
    {
        ref var known = ref Slot(ref _lengths, row);
        if (known == 0)
            known = VietnameseText.Clean(raw).Length + 1;
        return known - 1;
    }

    private ref T Slot<T>(ref T[] forms, int row)
    {
        if (row >= forms.Length)
            Array.Resize(ref forms, Math.Max(rows, Math.Max(row + 1, forms.Length * 2)));
        return ref forms[row];
    }
}
