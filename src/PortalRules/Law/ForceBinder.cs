using System.Runtime.InteropServices;
using PortalRules.Yaml;

namespace PortalRules.Law;

/// <summary>Binds <c>in-force</c>: from when to when a text is in force, and what of that is unknown.</summary>
internal static class ForceBinder
{
    public static Force Bind(YamlMap map, YamlErrors errors)
    {
        if (YamlValues.Map(map["in-force"], "in-force", errors) is not { } force)
        {
            if (map["in-force"] is null)
                errors.Add(map.Mark, "a legal text needs the key \"in-force\": { from: DATE, to: DATE | unknown }.");
            return default;
        }

        LawKeys.InForce.Only(force, "in-force", errors);
        if (force["from"] is null)
            errors.Add(force.Mark, "in-force needs \"from\": the first day in force, or unknown.");
        var from = Day(force, "from", errors);
        var unknownStart = IsUnknown(force["from"]);
        if (!unknownStart && force["not-before"] is { } idle)
            errors.Add(idle.Mark, "not-before goes with from: unknown only.");
        var notBefore = unknownStart ? YamlValues.Date(force["not-before"], "not-before", errors) : null;
        var unknownEnd = IsUnknown(force["to"]);
        if (unknownEnd && force["last-known"] is null)
            errors.Add(force.Mark, "with to: unknown, in-force needs \"last-known\": the last day on which a source that was read treats the text as valid.");
        if (!unknownEnd && force["last-known"] is { } alone)
            errors.Add(alone.Mark, "last-known goes with to: unknown only.");
        var to = Day(force, "to", errors);
        var lastKnown = unknownEnd ? YamlValues.Date(force["last-known"], "last-known", errors) : null;
        if ((to ?? lastKnown) < from)
            errors.Add(force.Mark, FormattableString.Invariant($"{(unknownEnd ? "last-known" : "to")} {to ?? lastKnown:yyyy-MM-dd} lies before from {from:yyyy-MM-dd}; the two are reversed."));
        if ((to ?? lastKnown) < notBefore)
            errors.Add(force.Mark, FormattableString.Invariant($"{(unknownEnd ? "last-known" : "to")} {to ?? lastKnown:yyyy-MM-dd} lies before not-before {notBefore:yyyy-MM-dd}; the two are reversed."));
        return new Force(from, notBefore, to, lastKnown);
    }

    private static DateOnly? Day(YamlMap map, string key, YamlErrors errors) => IsUnknown(map[key]) ? null : YamlValues.Date(map[key], key, errors);

    private static bool IsUnknown(YamlNode? node) => node is YamlText { Value: "unknown" };

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Force(DateOnly? From, DateOnly? NotBefore, DateOnly? To, DateOnly? LastKnown);
}
