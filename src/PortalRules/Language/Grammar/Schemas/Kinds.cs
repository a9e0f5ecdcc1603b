using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>Which forms and maps read differently for every kind of facts.</summary>
internal sealed class Kinds
{
    private readonly Dictionary<string, bool> _maps = new(StringComparer.Ordinal);

    public bool Matter(ValueForm form) => form switch
    {
        FactForm.Condition or FactForm.Checks or FactForm.Field => true,
        ValueForm.ListOf list => Matter(list.Item),
        ValueForm.MapOf map => Matter(map.Value),
        ValueForm.AnyOf any => any.Forms.Any(Matter),
        ValueForm.KeysOf keys => Matter(keys.Map()),
        _ => false,
    };

    public bool Matter(KeyMap map)
    {
        if (_maps.TryGetValue(map.Name, out var known))
            return known;
        // A map that is asked about while it is being looked at adds nothing of its own.
        _maps[map.Name] = false;
        return _maps[map.Name] = map.Keys.Any(k => Matter(k.Form));
    }
}
