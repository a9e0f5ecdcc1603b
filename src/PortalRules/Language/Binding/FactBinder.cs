using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Grammar;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds conditions on one fact and checks of many.</summary>
internal sealed class FactBinder(BindingContext context)
{
    /// <summary>A condition on one fact: fields, <c>all-of</c>, <c>any-of</c>, <c>not</c>; several keys mean all of them.</summary>
    public FactTest? Bind(FactKind kind, YamlNode node)
    {
        if (node is YamlText { Value: ['$', ..] } name)
            return Condition(kind, name);
        if (YamlValues.Map(node, $"a condition on {kind.Name}", context.Errors) is not { } map)
            return null;
        var parts = new List<FactTest>();
        foreach (var entry in map.Entries)
        {
            var before = context.Errors.Count;
            if (BindPart(kind, entry) is { } part)
                parts.Add(part);
            else
                SaysNothing(entry, before);
        }

        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"a condition on {kind.Name} names at least one field.");
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new AllOfTest(parts) };
    }

    /// <summary>A check of many facts; several keys mean all of them.</summary>
    public FactsCheck? BindMany(FactKind kind, YamlNode node, bool nested = false)
    {
        if (YamlValues.Map(node, $"a check of {kind.Name}", context.Errors) is not { } map)
            return null;
        FactTest? where = null;
        var parts = new List<FactsCheck>();
        foreach (var entry in map.Entries)
        {
            var before = context.Errors.Count;
            if (entry.Key is "where" && nested)
                where = Bind(kind, entry.Value);
            else if (BindCheck(kind, entry, nested) is { } check)
                parts.Add(check);
            else
                SaysNothing(entry, before);
        }

        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"a check of {kind.Name} needs one of {CheckKeys.Nested.Listed}.");
        return parts switch { [] => null, [var single] when where is null => single, _ => new AllOfCheck(parts, where) };
    }

    // An empty list or map is no mistake of its own kind, but a condition that is dropped in silence selects, or accuses, everything.
    private void SaysNothing(YamlEntry entry, int before)
    {
        if (context.Errors.Count == before)
            context.Errors.Add(entry.Value.Mark, $"\"{entry.Key}\" says nothing here; write a value or leave the key out.");
    }

    private FactTest? BindPart(FactKind kind, YamlEntry entry)
    {
        switch (entry.Key)
        {
            case "all-of" or "any-of":
                var tests = YamlValues.Items(entry.Value).Select(n => Bind(kind, n)).OfType<FactTest>().ToList();
                if (entry.Value is not YamlList { Items.IsEmpty: false })
                    context.Errors.Add(entry.Value.Mark, $"{entry.Key} takes a list of conditions, at least one.");
                return entry.Key is "all-of" ? new AllOfTest(tests) : new AnyOfTest(tests);
            case "not":
                return Bind(kind, entry.Value) is { } inner ? new NotTest(inner) : null;
            default:
                if (kind.Field(entry.Key) is { } tested)
                {
                    context.Use.Fields.Add((kind, tested));
                    return new ValueBinder(context, this).Bind(kind, tested, entry.Value) is { } test ? new FieldTest(tested, test) : null;
                }

                if (CheckKeys.Nested.Has(entry.Key))
                    context.Errors.Add(entry.KeyMark, $"\"{entry.Key}\" checks many facts, but here stands a condition on one of {kind.Name}.");
                else
                    context.Errors.AddUnknown(entry.KeyMark, $"field of {kind.Name}", entry.Key, kind.Fields.Select(f => f.Name));
                return null;
        }
    }

    private FactsCheck? BindCheck(FactKind kind, YamlEntry entry, bool nested)
    {
        var words = kind.Help;
        switch (entry.Key)
        {
            case "each":
                return Bind(kind, entry.Value) is { } each ? new EachCheck(each, words) : null;
            case "none":
                return Bind(kind, entry.Value) is { } none ? new NoneCheck(none, words) : null;
            case "some":
                var tests = YamlValues.Items(entry.Value).Select(n => Bind(kind, n)).OfType<FactTest>().ToList();
                if (entry.Value is YamlList { Items.IsEmpty: true })
                    context.Errors.Add(entry.Value.Mark, "some takes a condition or a list of conditions, at least one.");
                return tests.Count > 0 ? new SomeCheck(tests, words) : null;
            case "count":
                return new NumberBinder(context).Numbers(entry.Value, "count") is { Count: > 0 } numbers ? new CountCheck(numbers, words) : null;
            case "share":
                return Share(kind, entry.Value, words);
            case "unique":
                return FieldNames.FindMany(kind, entry.Value, "unique", context) is { IsEmpty: false } fields ? new UniqueCheck(fields, words) : null;
            case "labels":
                return new LabelsBinder(context).Bind(kind, entry.Value);
            case "all-of" or "any-of":
                if (entry.Value is not YamlList { Items.IsEmpty: false })
                    context.Errors.Add(entry.Value.Mark, $"{entry.Key} takes a list of checks, at least one.");
                var checks = YamlValues.Items(entry.Value).Select(n => BindMany(kind, n, nested)).OfType<FactsCheck>().ToList();
                return entry.Key is "all-of" ? new AllOfCheck(checks) : new AnyOfCheck(checks);
            case "not":
                return BindMany(kind, entry.Value, nested) is { } inner ? new NotCheck(inner) : null;
            default:
                if (kind.Field(entry.Key) is not null)
                    context.Errors.Add(entry.KeyMark, $"\"{entry.Key}\" is a field of one fact; a check of {kind.Name} begins with one of {CheckKeys.Nested.Listed}.");
                else
                    context.Errors.AddUnknown(entry.KeyMark, $"check of {kind.Name}", entry.Key, CheckKeys.Nested.Names);
                return null;
        }
    }

    private ShareCheck? Share(FactKind kind, YamlNode node, LocalizedText words)
    {
        if (YamlValues.Map(node, "share", context.Errors) is not { } map)
            return null;
        var limits = new NumberBinder(context).Shares(map, "of");
        if (map["of"] is null || limits.Count == 0)
            context.Errors.Add(map.Mark, "share names a condition and a limit: share: { of: { email: present }, at-least: 90% }.");
        return map["of"] is { } of && Bind(kind, of) is { } test && limits.Count > 0 ? new ShareCheck(test, limits, words) : null;
    }

    private ConditionTest? Condition(FactKind kind, YamlText node)
    {
        if (context.FindParameter(node, "condition") is not { } parameter)
            return null;
        context.Use.Fields.UnionWith(parameter.Fields.Select(f => (kind, f)));
        context.Use.ElementNames.UnionWith(parameter.ElementNames);
        if (parameter.Of == kind)
            return new ConditionTest(parameter);
        context.Errors.Add(node.Mark, $"the condition \"{node.Value}\" speaks of {parameter.Of?.Name ?? "nothing"}, but here stands one on {kind.Name}.");
        return null;
    }
}
