using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Tests of named texts (meta, headers, attributes); the names ignore case.</summary>
internal sealed class DictionaryTest(IReadOnlyList<(string Key, ValueTest Test)> parts) : ValueTest
{
    private readonly (string Key, ValueTest Test)[] _parts = [.. parts];

    public override LocalizedText Description => Words.Join("; ", _parts.Select(p => p.Test.DescribeOf(Words.Same(p.Key))));

    public override LocalizedText DescribeOf(LocalizedText field) => new($"{field.Vi} ({Description.Vi})", $"{field.In("en")} ({Description.In("en")})");

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        if (value.IsUnknown)
            return false;
        foreach (var (key, test) in _parts)
        {
            var part = Read(value.Value, key);
            var truth = test.Test(part, fact, scope);
            var (expected, found) = (test.DescribeOf(Words.Same(key)), Words.Value(part));
            if (truth is Truth.False)
                explanation.Wrong.Add((expected, new($"{key}: {found.Vi}", $"{key}: {found.In("en")}")));
            else if (truth is Truth.Unknown)
                explanation.Open.Add(("unknown-value", new($"chưa kết luận được: {expected.Vi}", $"undecided: {expected.In("en")}")));
        }

        return true;
    }

    public override ConditionProof Prove(ConditionProof whole, FactField field, in FieldValue value, object fact, Prover prover)
    {
        var proofs = ImmutableArray.CreateBuilder<ConditionProof>(_parts.Length);
        foreach (var (key, test) in _parts)
        {
            var part = Read(value.Reference, key);
            proofs.Add(new ConditionProof
            {
                Condition = prover.Say(test.DescribeOf(Words.Same(key))),
                Truth = Prover.Write(test.Test(part, fact, prover.Scope)),
                Actual = Words.Value(part),
            });
        }

        return whole with { Actual = null, Parts = proofs.MoveToImmutable() };
    }

    // No names at all: what is asked for is absent.
    protected override Truth TestAbsent() => Combine(_ => FieldValue.Absent, "", null!);

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        value.Reference is ImmutableSortedDictionary<string, string> texts
            ? Combine(key => Read(texts, key), fact, scope)
            : Truth.False;

    private static FieldValue Read(object? texts, string key) =>
        texts is ImmutableSortedDictionary<string, string> all && all.TryGetValue(key, out var text) ? FieldValue.Of(text) : FieldValue.Absent;

    private Truth Combine(Func<string, FieldValue> read, object fact, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var (key, test) in _parts)
            result = result.And(test.Test(read(key), fact, scope));
        return result;
    }
}
