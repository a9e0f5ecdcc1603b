using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Questions;

/// <summary>
/// Facts as they enter an evidence hash: their identity and the captured fields on which the question stands. Where a fact stands, and how often it is
/// repeated, is no part of it; addresses on the portal enter as path and query, texts as they are compared.
/// </summary>
internal sealed class SeenText(HashSet<FactField>? used, CheckScope scope) : IDisposable
{
    private const int MostDepth = 4;
    private const int LongestValue = 64;

    private readonly PooledText _text = new();
    private readonly Dictionary<FactKind, FactField[]> _fields = new(ReferenceEqualityComparer.Instance);

    // Each text is preceded by its length.
    public void Add(ReadOnlySpan<char> text)
    {
        _text.Append(text.Length);
        _text.Append(":");
        _text.Append(text);
    }

    /// <summary>What a finding was made of.</summary>
    public void Add(Finding finding)
    {
        switch (finding)
        {
            case { Seen: string text }:
                Add(scope.Fold(text));
                break;
            case { Seen: object[] facts, SeenKind: { } kind }:
                AddValue(facts.Length);
                AddSorted(kind, facts);
                break;
            case { Seen: { } fact, SeenKind: { } kind }:
                Add(kind, fact, depth: 0);
                break;
        }
    }

    public override string ToString() => _text.Span.ToString();

    /// <summary>The SHA-256 of its UTF-8 bytes, in lower-case hexadecimal.</summary>
    public string ToHash()
    {
        var text = _text.Span;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes))));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    public void Dispose() => _text.Dispose();

    // Facts of several enter in an order of their own: which page was read first does not matter.
    private void AddSorted(FactKind kind, object[] facts)
    {
        using var all = new SeenText(used, scope);
        var ranges = new Range[facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            var start = all._text.Length;
            all.Add(kind, facts[i], depth: 0);
            ranges[i] = start..all._text.Length;
        }

        Array.Sort(ranges, (a, b) => all._text.Span[a].SequenceCompareTo(all._text.Span[b]));
        foreach (var range in ranges)
            Add(all._text.Span[range]);
    }

    private void Add(FactKind kind, object fact, int depth)
    {
        Add(kind.IdentityOf(fact, scope.Snapshot.Portal));
        if (depth == MostDepth)
            return;
        foreach (var field in Fields(kind))
        {
            Add(field.Name);
            Add(field, fact, depth);
        }
    }

    // The fields that the rule names. Where it names a derived one, or none, the fact's own fields: a derived one is made of them.
    private FactField[] Fields(FactKind kind)
    {
        if (_fields.TryGetValue(kind, out var known))
            return known;
        var named = used is null ? [] : kind.Fields.Where(used.Contains).ToList();
        return _fields[kind] = named.Count > 0 && !named.Exists(f => f.IsDerived) ? [.. named] : [.. kind.Fields.Where(f => named.Contains(f) ? f.Type is not FieldType.Number || !f.IsDerived : IsOwn(f))];
    }

    private static bool IsOwn(FactField field) =>
        !field.IsDerived && field.Part is null && field.StoredAs is null && field.Type is not (FieldType.Number or FieldType.Share or FieldType.Node or FieldType.Dictionary);

    private void Add(FactField field, object fact, int depth)
    {
        var value = field.Read(fact, scope);
        if (value.IsUnknown)
        {
            Add("?");
            foreach (var candidate in Candidates(field, fact))
                Add(candidate);
            return;
        }

        switch (value.Value)
        {
            case null:
                Add("-");
                break;
            case FactList list:
                AddValue(list.Items.Length);
                foreach (var item in list.Items)
                    AddItem(list.Kind, item, depth);
                break;
            case ImmutableSortedDictionary<string, string> texts:
                foreach (var (key, text) in texts)
                    Add($"{key}={text}");
                break;
            case string text:
                Add(field.Type is FieldType.Label or FieldType.Text ? scope.Fold(text) : scope.Snapshot.Portal.KeyOf(text));
                break;
            case PortalUrl url:
                Add(scope.Snapshot.Portal.KeyOf(url.Value));
                break;
            case { } node when field.Of is { } of:
                Add(of(), node, depth + 1);
                break;
            case ISpanFormattable other:
                AddValue(other);
                break;
            default:
                Add(value.Value.ToString() ?? "");
                break;
        }
    }

    private void AddValue<T>(T value)
        where T : ISpanFormattable
    {
        Span<char> written = stackalloc char[LongestValue];
        if (value.TryFormat(written, out var length, "", CultureInfo.InvariantCulture))
            Add(written[..length]);
        else
            Add(value.ToString(null, CultureInfo.InvariantCulture));
    }

    private void AddItem(FactKind? kind, object item, int depth)
    {
        if (kind is null)
            Add(scope.Fold((string)item));
        else
            Add(kind, item, depth + 1);
    }

    private static ImmutableArray<string> Candidates(FactField field, object fact)
    {
        foreach (var doubt in fact is Fact { Doubts: var doubts } ? doubts : [])
        {
            if (string.Equals(doubt.Field, field.Name, StringComparison.Ordinal))
                return doubt.Candidates;
        }

        return [];
    }
}
