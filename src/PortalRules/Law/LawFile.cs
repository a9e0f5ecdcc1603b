using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Law;

/// <summary>Reads a file of the law catalogue.</summary>
internal static class LawFile
{
    public static LegalSource? Bind(YamlNode node, YamlErrors errors)
    {
        if (YamlValues.Map(node, "a legal text", errors) is not { } map)
            return null;
        LawKeys.Source.Only(map, "a legal text", errors);
        var id = Required(map, "id", errors);
        var kind = YamlTexts.Word(map, "kind", LawKeys.Source.Words("kind"), errors);
        var issuer = Required(map, "issuer", errors);
        var knownFrom = YamlTexts.Word(map, "known-from", LawKeys.Certainties, errors);
        var force = ForceBinder.Bind(map, errors);
        var source = new LegalSource
        {
            Id = id ?? "",
            Kind = kind ?? "",
            Number = Unless(map["number"], "number", errors),
            Issuer = issuer ?? "",
            Issued = map["issued"] is YamlText { Value: "unknown" } ? null : YamlValues.Date(map["issued"], "issued", errors),
            Title = YamlTexts.Localized(map["title"], "title", errors),
            From = force.From,
            NotBefore = force.NotBefore,
            To = force.To,
            LastKnown = force.LastKnown,
            EndedBy = EndedBy(map["ended-by"], errors),
            Binds = [.. YamlValues.Items(map["binds"]).Select(n => YamlTexts.Word(n, "binds", LawKeys.Levels, errors)).OfType<string>()],
            Replaces = [.. YamlValues.Items(map["replaces"]).Select(n => YamlValues.Text(n, "replaces", errors)).OfType<string>()],
            KnownFrom = knownFrom ?? "",
            Mark = map.Mark,
            Duties = [.. YamlValues.Items(map["duties"]).Select(n => Duty(n, errors)).OfType<LegalDuty>()],
        };
        return id is null ? null : source;
    }

    private static string? Unless(YamlNode? node, string what, YamlErrors errors) =>
        node is YamlText { Value: "unknown" } ? null : YamlValues.Text(node, what, errors);

    private static string? Required(YamlMap map, string key, YamlErrors errors)
    {
        if (map[key] is null)
            errors.Add(map.Mark, $"a legal text needs the key \"{key}\".");
        return YamlValues.Text(map[key], key, errors);
    }

    private static LegalReference? EndedBy(YamlNode? node, YamlErrors errors)
    {
        if (YamlValues.Map(node, "ended-by", errors) is not { } map)
            return null;
        LawKeys.EndedBy.Only(map, "ended-by", errors);
        if (map["source"] is null)
            errors.Add(map.Mark, "ended-by names the text that ended this one: source.");
        var at = YamlValues.Text(map["at"], "at", errors);
        return YamlValues.Text(map["source"], "source", errors) is { } source ? new LegalReference(source, at is null ? null : Locator.Parse(at)) : null;
    }

    private static LegalDuty? Duty(YamlNode node, YamlErrors errors)
    {
        if (YamlValues.Map(node, "a duty", errors) is not { } map)
            return null;
        LawKeys.Duty.Only(map, "a duty", errors);
        var at = Required(map, "at", errors);
        var vi = Required(map, "vi", errors);
        var check = YamlTexts.Word(map, "check", LawKeys.Duty.Words("check"), errors);
        return at is null || vi is null || check is null
            ? null
            : new LegalDuty(Locator.Parse(at), new LocalizedText(vi, YamlValues.Text(map["en"], "en", errors)), check);
    }
}
