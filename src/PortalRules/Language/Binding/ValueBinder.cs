using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds the test of one field by the field's type.</summary>
internal sealed class ValueBinder(BindingContext context, FactBinder facts)
{
    public ValueTest? Bind(FactField tested, YamlNode node)
    {
        if (node is YamlText { Quoted: false, Value: "present" or "absent" } presence)
            return new PresenceTest(presence.Value is "present");
        return tested.Type switch
        {
            FieldType.Number => Number(node, tested.Name),
            FieldType.Date => Date(node, tested.Name),
            FieldType.Flag => YamlValues.Flag(node, tested.Name, context.Errors) is { } flag ? new FlagTest(flag) : null,
            FieldType.Url => Url(node, tested),
            FieldType.Host or FieldType.Email => Host(node, tested.Name),
            FieldType.Word => Word(tested, node),
            FieldType.Node => facts.Bind(tested.Of!(), node) is { } test ? new NodeTest(test) : null,
            FieldType.Collection => facts.BindMany(tested.Of?.Invoke() ?? TextKind.Kind, node, nested: true) is { } check ? new CollectionTest(check) : null,
            FieldType.Label or FieldType.Text or FieldType.Raw => Text(node, tested.Name, tested.Type),
            _ => Unsupported(tested, node),
        };
    }

    public ValueTest? Number(YamlNode node, string what) => AllOf(Numbers(node, what));

    /// <summary>The comparisons of a number; a bare number means <c>is</c>.</summary>
    public IReadOnlyList<NumberTest> Numbers(YamlNode node, string what)
    {
        if (node is YamlText)
            return BoundBinder.Number(node, what, context) is { } exact ? [new NumberTest(NumberRelation.Is, exact)] : [];
        if (YamlValues.Map(node, what, context.Errors) is not { } map)
            return [];
        var tests = new List<NumberTest>();
        foreach (var entry in map.Entries)
        {
            if (entry.Key is "between")
                Between(entry, tests);
            else if (Relation(entry.Key) is not { } relation)
                context.Errors.AddUnknown(entry.KeyMark, $"comparison of the number {what}", entry.Key, ["is", "at-least", "more-than", "at-most", "less-than", "between"]);
            else if (BoundBinder.Number(entry.Value, entry.Key, context) is { } bound)
                tests.Add(new NumberTest(relation, bound));
        }

        return tests;
    }

    public ValueTest? Text(YamlNode node, string what, FieldType type)
    {
        var raw = type is FieldType.Raw;
        if (node is not YamlMap map)
        {
            var relation = type is FieldType.Label ? TextRelation.Like : TextRelation.Is;
            return AtomBinder.BindMany(node, what, context) is { Length: > 0 } atoms ? new TextTest(relation, atoms, raw) : null;
        }

        return AllOf([.. map.Entries.Select(e => TextPart(e, what, raw)).OfType<ValueTest>()]);
    }

    private static NumberRelation? Relation(string key) => key switch
    {
        "is" => NumberRelation.Is,
        "at-least" => NumberRelation.AtLeast,
        "more-than" => NumberRelation.MoreThan,
        "at-most" => NumberRelation.AtMost,
        "less-than" => NumberRelation.LessThan,
        _ => null,
    };

    private static ValueTest? AllOf(IReadOnlyList<ValueTest> tests) => tests.Count switch
    {
        0 => null,
        1 => tests[0],
        _ => new AllOfValueTest(tests),
    };

    private void Between(YamlEntry entry, List<NumberTest> tests)
    {
        if (entry.Value is YamlList { Items: [var low, var high] })
        {
            if (BoundBinder.Number(low, "between", context) is { } least)
                tests.Add(new NumberTest(NumberRelation.AtLeast, least));
            if (BoundBinder.Number(high, "between", context) is { } most)
                tests.Add(new NumberTest(NumberRelation.AtMost, most));
        }
        else
        {
            context.Errors.Add(entry.Value.Mark, "between takes a list of two numbers: [10, 20].");
        }
    }

    private ValueTest? TextPart(YamlEntry entry, string what, bool raw)
    {
        switch (entry.Key)
        {
            case "is" or "like" or "contains" or "starts-with":
                var relation = entry.Key switch
                {
                    "is" => TextRelation.Is,
                    "like" => TextRelation.Like,
                    "contains" => TextRelation.Contains,
                    _ => TextRelation.StartsWith,
                };
                return AtomBinder.BindMany(entry.Value, entry.Key, context) is { Length: > 0 } atoms ? new TextTest(relation, atoms, raw) : null;
            case "matches":
                if (YamlValues.Text(entry.Value, "matches", context.Errors) is not { } pattern)
                    return null;
                var test = PatternTest.TryCreate(pattern, raw, out var problem);
                if (test is null)
                    context.Errors.Add(entry.Value.Mark, problem);
                return test;
            case "length":
                var numbers = Numbers(entry.Value, "length");
                return numbers.Count > 0 ? new LengthTest(numbers) : null;
            default:
                context.Errors.AddUnknown(entry.KeyMark, $"comparison of the text {what}", entry.Key, ["is", "like", "contains", "starts-with", "matches", "length"]);
                return null;
        }
    }

    private ValueTest? Word(FactField tested, YamlNode node)
    {
        var words = YamlValues.Items(node).Select(n => YamlTexts.Word(n, tested.Name, tested.Words, context.Errors)).OfType<string>().ToList();
        return words.Count == 0 ? null : new TextTest(TextRelation.Is, [.. words.Select(w => new TextAtom(w))], raw: true, words: true);
    }

    private ValueTest? Host(YamlNode node, string what)
    {
        if (node is not YamlMap map)
            return AtomBinder.BindMany(node, what, context) is { Length: > 0 } hosts ? new HostTest(hosts, under: false) : null;
        YamlValues.OnlyKeys(map, $"the host {what}", context.Errors, "under");
        return map["under"] is { } domain && AtomBinder.Bind(domain, "under", context) is { } atom ? new HostTest([atom], under: true) : null;
    }

    private ValueTest? Url(YamlNode node, FactField tested)
    {
        if (node is not YamlMap map)
        {
            context.Errors.Add(node.Mark, $"{tested.Name} is an address; write which part of it is meant, for example {tested.Name}: {{ host: … }}.");
            return null;
        }

        return AllOf([.. map.Entries.Select(UrlPart).OfType<ValueTest>()]);
    }

    private ValueTest? UrlPart(YamlEntry entry)
    {
        switch (entry.Key)
        {
            case "scheme" or "path" or "query":
                var part = entry.Key switch { "scheme" => Values.UrlPart.Scheme, "path" => Values.UrlPart.Path, _ => Values.UrlPart.Query };
                return Text(entry.Value, entry.Key, FieldType.Raw) is { } text ? new UrlPartTest(part, text) : null;
            case "host":
                return Host(entry.Value, "host") is { } host ? new UrlPartTest(Values.UrlPart.Host, host) : null;
            case "same-site":
                return YamlValues.Flag(entry.Value, "same-site", context.Errors) is { } same ? new SameSiteTest(same) : null;
            default:
                context.Errors.AddUnknown(entry.KeyMark, "part of an address", entry.Key, ["scheme", "host", "path", "query", "same-site"]);
                return null;
        }
    }

    private ValueTest? Date(YamlNode node, string what)
    {
        if (node is not YamlMap map)
            return BoundBinder.Day(node, what, context) is { } day ? new DateTest(DateRelation.Is, day, null) : null;
        return AllOf([.. map.Entries.Select(e => DatePart(e, what)).OfType<ValueTest>()]);
    }

    private DateTest? DatePart(YamlEntry entry, string what)
    {
        DateRelation? byDay = entry.Key switch
        {
            "before" => DateRelation.Before,
            "after" => DateRelation.After,
            "from" => DateRelation.From,
            "until" => DateRelation.Until,
            _ => null,
        };
        DateRelation? byLength = entry.Key switch
        {
            "in-last" => DateRelation.InLast,
            "in-next" => DateRelation.InNext,
            "older-than" => DateRelation.OlderThan,
            _ => null,
        };
        if (byDay is { } relation)
            return BoundBinder.Day(entry.Value, entry.Key, context) is { } day ? new DateTest(relation, day, null) : null;
        if (byLength is { } span)
            return BoundBinder.Length(entry.Value, entry.Key, context) is { } length ? new DateTest(span, null, length) : null;
        context.Errors.AddUnknown(entry.KeyMark, $"comparison of the date {what}", entry.Key, ["before", "after", "from", "until", "in-last", "in-next", "older-than"]);
        return null;
    }

    private ValueTest? Unsupported(FactField tested, YamlNode node)
    {
        context.Errors.Add(node.Mark, $"the field {tested.Name} can only be tested with present or absent.");
        return null;
    }
}
