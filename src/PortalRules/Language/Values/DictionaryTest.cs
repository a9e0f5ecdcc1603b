using System.Collections.Immutable;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Tests of named texts (meta, headers, attributes); the names ignore case.</summary>
internal sealed class DictionaryTest(IReadOnlyList<(string Key, ValueTest Test)> parts) : ValueTest
{
    private readonly (string Key, ValueTest Test)[] _parts = [.. parts];

    public override LocalizedText Description => Words.Join("; ", _parts.Select(p => p.Test.DescribeOf(Words.Same(p.Key))));

    public override LocalizedText DescribeOf(LocalizedText field) => new($"{field.Vi} ({Description.Vi})", $"{field.In("en")} ({Description.In("en")})");

    // No names at all: what is asked for is absent.
    protected override Truth TestAbsent() => Combine(_ => FieldValue.Absent, "", null!);

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        value.Reference is ImmutableSortedDictionary<string, string> texts
            ? Combine(key => texts.TryGetValue(key, out var text) ? FieldValue.Of(text) : FieldValue.Absent, fact, scope)
            : Truth.False;

    private Truth Combine(Func<string, FieldValue> read, object fact, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var (key, test) in _parts)
            result = result.And(test.Test(read(key), fact, scope));
        return result;
    }
}
