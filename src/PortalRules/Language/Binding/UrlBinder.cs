using PortalRules.Language.Grammar;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds comparisons of addresses and hosts.</summary>
internal sealed class UrlBinder(BindingContext context)
{
    public ValueTest? Bind(FactField tested, YamlNode node)
    {
        if (node is not YamlMap { Entries.IsEmpty: false } map)
        {
            context.Errors.Add(node.Mark, $"{tested.Name} is an address; write which part of it is meant, for example {tested.Name}: {{ host: … }}.");
            return null;
        }

        return AllOfValueTest.Of([.. map.Entries.Select(Part).OfType<ValueTest>()]);
    }

    public ValueTest? Host(YamlNode node, string what)
    {
        if (node is not YamlMap map)
            return AtomBinder.BindMany(node, what, context) is { Length: > 0 } hosts ? new HostTest(hosts, under: false) : null;
        UrlKeys.Host.Only(map, $"the host {what}", context.Errors);
        if (map.Entries.IsEmpty)
            context.Errors.Add(map.Mark, $"{what} needs a host, or {{ under: DOMAIN }}.");
        return map["under"] is { } domains && AtomBinder.BindMany(domains, "under", context) is { Length: > 0 } atoms ? new HostTest(atoms, under: true) : null;
    }

    private ValueTest? Part(YamlEntry entry)
    {
        switch (entry.Key)
        {
            case "scheme" or "path" or "query":
                var part = entry.Key switch { "scheme" => UrlPart.Scheme, "path" => UrlPart.Path, _ => UrlPart.Query };
                return new TextBinder(context).Bind(entry.Value, entry.Key, FieldType.Raw) is { } text ? new UrlPartTest(part, text) : null;
            case "host":
                return Host(entry.Value, "host") is { } host ? new UrlPartTest(UrlPart.Host, host) : null;
            case "same-site":
                return YamlValues.Flag(entry.Value, "same-site", context.Errors) is { } same ? new SameSiteTest(same) : null;
            default:
                context.Errors.AddUnknown(entry.KeyMark, "part of an address", entry.Key, UrlKeys.Url.Names);
                return null;
        }
    }
}
