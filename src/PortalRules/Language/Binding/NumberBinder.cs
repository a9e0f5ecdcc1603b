using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds comparisons of numbers and shares.</summary>
internal sealed class NumberBinder(BindingContext context)
{
    /// <summary>The comparisons of a whole number; a bare number means <c>is</c>.</summary>
    public IReadOnlyList<NumberTest> Numbers(YamlNode node, string what) => Bind(node, what, isShare: false);

    /// <summary>The comparisons of a share (0.9 or 90%).</summary>
    public IReadOnlyList<NumberTest> Shares(YamlNode node, string what) => Bind(node, what, isShare: true);

    /// <summary>The comparisons of a share among the other keys of a map.</summary>
    public IReadOnlyList<NumberTest> Shares(YamlMap map, string other)
    {
        var tests = new List<NumberTest>();
        foreach (var entry in map.Entries.Where(e => !string.Equals(e.Key, other, StringComparison.Ordinal)))
            Add(entry, "share", isShare: true, [other, .. NumberKeys.Share.Names], tests);
        return tests;
    }

    private List<NumberTest> Bind(YamlNode node, string what, bool isShare)
    {
        var tests = new List<NumberTest>();
        if (node is YamlText)
        {
            if (Limit(node, what, isShare) is { } exact)
                tests.Add(new NumberTest(NumberRelation.Is, exact, isShare));
        }
        else if (YamlValues.Map(node, what, context.Errors) is { } map)
        {
            if (map.Entries.IsEmpty)
                context.Errors.Add(map.Mark, $"{what} needs a number or a comparison: one of {NumberKeys.Number.Listed}.");
            foreach (var entry in map.Entries)
                Add(entry, what, isShare, NumberKeys.Number.Names, tests);
        }

        return tests;
    }

    private void Add(YamlEntry entry, string what, bool isShare, ImmutableArray<string> known, List<NumberTest> tests)
    {
        NumberRelation? relation = entry.Key switch
        {
            "is" => NumberRelation.Is,
            "at-least" => NumberRelation.AtLeast,
            "more-than" => NumberRelation.MoreThan,
            "at-most" => NumberRelation.AtMost,
            "less-than" => NumberRelation.LessThan,
            _ => null,
        };
        if (entry.Key is "between")
            Between(entry, isShare, tests);
        else if (relation is null)
            context.Errors.AddUnknown(entry.KeyMark, $"comparison of the number {what}", entry.Key, known);
        else if (Limit(entry.Value, entry.Key, isShare) is { } bound)
            tests.Add(new NumberTest(relation.Value, bound, isShare));
    }

    private void Between(YamlEntry entry, bool isShare, List<NumberTest> tests)
    {
        if (entry.Value is not YamlList { Items: [var low, var high] })
        {
            context.Errors.Add(entry.Value.Mark, "between takes a list of two numbers: [10, 20].");
            return;
        }

        if (Limit(low, "between", isShare) is { } least)
            tests.Add(new NumberTest(NumberRelation.AtLeast, least, isShare));
        if (Limit(high, "between", isShare) is { } most)
            tests.Add(new NumberTest(NumberRelation.AtMost, most, isShare));
    }

    private Bound<decimal>? Limit(YamlNode node, string what, bool isShare) =>
        isShare ? BoundBinder.Share(node, what, context) : BoundBinder.Number(node, what, context);
}
