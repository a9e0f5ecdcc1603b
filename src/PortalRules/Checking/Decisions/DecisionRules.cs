using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>Holds waivers and determinations to the rules that are loaded: an entry on an unknown rule would never serve, in silence.</summary>
internal static class DecisionRules
{
    /// <exception cref="ArgumentException">An entry names an unknown rule: all of them.</exception>
    public static void Demand(CheckOptions options, PortalChecker checker)
    {
        var errors = Mistakes(options, checker);
        if (errors.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, errors.All), nameof(options));
    }

    /// <summary>Entries that name unknown rules, each with its place.</summary>
    public static YamlErrors Mistakes(CheckOptions options, PortalChecker checker)
    {
        var errors = new YamlErrors();
        if (options.Waivers is null && options.Determinations is null)
            return errors;
        var known = checker.Descriptors.SelectMany(d => d.Formerly.Prepend(d.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var waiver in options.Waivers?.Waivers ?? [])
        {
            if (!known.Contains(waiver.Rule))
                errors.AddUnknown(new YamlMark(waiver.File ?? "waivers", waiver.Line, 1), "rule", waiver.Rule, known);
        }

        foreach (var answer in options.Determinations?.Determinations ?? [])
        {
            if (!known.Contains(answer.Rule))
                errors.AddUnknown(new YamlMark(answer.File ?? "determinations", answer.Line, 1), "rule", answer.Rule, known);
        }

        return errors;
    }
}
