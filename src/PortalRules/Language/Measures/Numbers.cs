using PortalRules.Rules;

namespace PortalRules.Language.Measures;

/// <summary>Adds measures of groups and periods up.</summary>
internal static class Numbers
{
    public static Measure Add(IReadOnlyList<Measure> parts) => parts[0] with
    {
        Value = parts.Sum(p => p.Value),
        AtMost = parts.Any(p => p.AtMost is null) ? null : parts.Sum(p => p.AtMost),
        Unknown = parts.Sum(p => p.Unknown),
        Open = parts.Any(p => p.Open),
    };
}
