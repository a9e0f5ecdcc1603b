using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Questions;

/// <summary>
/// Facts as they enter an evidence hash: their identity and the captured fields on which the question stands. Where a fact stands, and how often it is
/// repeated, is no part of it; addresses on the portal enter as path and query, texts as they are compared.
/// </summary>
internal sealed class SeenText(HashSet<FactField>? used, CheckScope scope)
{
    private const int MostDepth = 4;
    private readonly StringBuilder _text = new();

    public void Add(string text) => _text.Append(CultureInfo.InvariantCulture, $"{text.Length}:").Append(text);

    /// <summary>What a finding was made of.</summary>
    public void Add(Finding finding)
    {
        switch (finding)
        {
            case { Seen: string text }:
                Add(scope.Fold(text));
                break;
            case { Seen: object[] facts, SeenKind: { } kind }:
                Add(facts.Length.ToString(CultureInfo.InvariantCulture));
                foreach (var text in facts.Select(f => Of(kind, f)).Order(StringComparer.Ordinal))
                    Add(text);
                break;
            case { Seen: { } fact, SeenKind: { } kind }:
                Add(kind, fact, depth: 0);
                break;
        }
    }

    public override string ToString() => _text.ToString();

    // Facts of several enter in an order of their own: which page was read first does not matter.
    private string Of(FactKind kind, object fact)
    {
        var one = new SeenText(used, scope);
        one.Add(kind, fact, depth: 0);
        return one.ToString();
    }

    private void Add(FactKind kind, object fact, int depth)
    {
        Add(kind.IdentityOf(fact, scope.Snapshot.Portal));
        if (depth == MostDepth)
            return;
        var fields = Fields(kind);
        foreach (var field in fields)
        {
            Add(field.Name);
            Add(field, fact, depth);
        }
    }

    // The fields that the rule names. Where it names a derived one, or none, the fact's own fields: a derived one is made of them.
    private IEnumerable<FactField> Fields(FactKind kind)
    {
        var named = used is null ? [] : kind.Fields.Where(used.Contains).ToList();
        return named.Count > 0 && !named.Exists(f => f.IsDerived) ? named : kind.Fields.Where(f => named.Contains(f) ? f.Type is not FieldType.Number || !f.IsDerived : IsOwn(f));
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
                Add(list.Items.Length.ToString(CultureInfo.InvariantCulture));
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
            case IFormattable other:
                Add(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Add(value.Value.ToString() ?? "");
                break;
        }
    }

    private void AddItem(FactKind? kind, object item, int depth)
    {
        if (kind is null)
            Add(scope.Fold((string)item));
        else
            Add(kind, item, depth + 1);
    }

    private static ImmutableArray<string> Candidates(FactField field, object fact) =>
        (fact as Fact)?.Doubts.FirstOrDefault(d => string.Equals(d.Field, field.Name, StringComparison.Ordinal))?.Candidates ?? [];
}
