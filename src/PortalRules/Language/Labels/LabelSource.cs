using System.Collections.Immutable;
using PortalRules.Language.Atoms;

namespace PortalRules.Language.Labels;

/// <summary>A list of labels: written out, or the value of a parameter or of a field of the portal.</summary>
internal sealed class LabelSource
{
    private readonly ImmutableArray<LabelEntry> _written;
    private readonly ListAtom? _list;

    public LabelSource(ImmutableArray<LabelEntry> written) => _written = written;

    public LabelSource(ListAtom list) => (_written, _list) = ([], list);

    /// <summary>The labels in words.</summary>
    public string Text => _list?.Label ?? string.Join(", ", _written.Select(Write));

    /// <summary>The labels; <see langword="null"/> where they are not known.</summary>
    public ImmutableArray<LabelEntry>? Entries(CheckScope scope)
    {
        if (_list is null)
            return _written;
        return _list.Items(scope) is { } items ? [.. items.Select(i => new LabelEntry(i, null, i.Label, []))] : null;
    }

    private static string Write(LabelEntry entry) =>
        entry.Children.IsEmpty ? entry.Label : $"{entry.Label} ({string.Join(", ", entry.Children.Select(Write))})";
}
