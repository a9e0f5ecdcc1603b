using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Tests of named texts (meta, headers, attributes); the names ignore case.</summary>
internal sealed class DictionaryTest(IReadOnlyList<(string Key, ValueTest Test)> parts) : ValueTest
{
    public override LocalizedText Description => Words.Join("; ", parts.Select(p => Described(p.Key, p.Test)));

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        if (value.IsUnknown)
            return false;
        foreach (var (key, test) in parts)
        {
            var part = Read(value.Value, key);
            var truth = test.Test(part, fact, scope);
            var (expected, found) = (Described(key, test), Words.Value(part));
            if (truth is Truth.False)
                explanation.Wrong.Add((expected, new($"{key}: {found.Vi}", $"{key}: {found.En}")));
            else if (truth is Truth.Unknown)
                explanation.Open.Add(("unknown-value", new($"chưa kết luận được: {expected.Vi}", $"undecided: {expected.En}")));
        }

        return true;
    }

    // No names at all: what is asked for is absent.
    protected override Truth TestAbsent() => Combine(_ => FieldValue.Absent, "", null!);

    protected override Truth TestPresent(object value, object fact, CheckScope scope) =>
        value is ImmutableSortedDictionary<string, string> texts
            ? Combine(key => Read(texts, key), fact, scope)
            : Truth.False;

    private static FieldValue Read(object? texts, string key) =>
        texts is ImmutableSortedDictionary<string, string> all && all.TryGetValue(key, out var text) ? FieldValue.Of(text) : FieldValue.Absent;

    private static LocalizedText Described(string key, ValueTest test) => new($"{key} {test.Description.Vi}", $"{key} {test.Description.En}");

    private Truth Combine(Func<string, FieldValue> read, object fact, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var (key, test) in parts)
            result = result.And(test.Test(read(key), fact, scope));
        return result;
    }
}
