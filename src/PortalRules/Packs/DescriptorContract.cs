using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Language.Grammar;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>What every rule owes, wherever it is written: the binder's demands on a rule in YAML, for any descriptor. Each fault is a sentence.</summary>
internal static partial class DescriptorContract
{
    /// <summary>The placeholders that the texts of a rule in C# may hold.</summary>
    public static ImmutableArray<string> CodePlaceholders { get; } = ["fact", "detail", "found"];

    /// <summary>Faults that show in the descriptor alone.</summary>
    /// <param name="rule">The descriptor.</param>
    /// <param name="placeholders">What its texts may hold.</param>
    public static IEnumerable<string> Faults(RuleDescriptor rule, IReadOnlyCollection<string> placeholders)
    {
        if (!IdPattern().IsMatch(rule.Id ?? ""))
            yield return $"the id {YamlErrors.Quoted(rule.Id ?? "")} is not of the form PREFIX-NNN, for example ACME-001.";
        foreach (var former in rule.Formerly.Where(f => !IdPattern().IsMatch(f)))
            yield return $"{rule.Id}: the id in Formerly {YamlErrors.Quoted(former)} is not of the form PREFIX-NNN, for example ACME-001.";
        if (rule.Act is { } act && !ActPattern().IsMatch(act))
            yield return $"{rule.Id}: the id in Act {YamlErrors.Quoted(act)} is not the id of an ACT rule: six small letters and digits, for example 23a2a8.";
        foreach (var (name, text, isRequired) in Texts(rule))
        {
            foreach (var fault in Faults(name, text, isRequired, placeholders))
                yield return $"{rule.Id}: {fault}";
        }

        var categories = RuleKeys.Rule.Words("category");
        if (!categories.Contains(rule.Category, StringComparer.Ordinal))
            yield return $"{rule.Id}: unknown category {YamlErrors.Quoted(rule.Category)}; {Known(rule.Category, categories)}";
        if (!Enum.IsDefined(rule.Obligation) || !Enum.IsDefined(rule.Severity))
            yield return $"{rule.Id}: Obligation and Severity take the named values only.";
        foreach (var level in rule.AppliesTo.Levels.Where(l => !LawKeys.Levels.Contains(l, StringComparer.Ordinal)))
            yield return $"{rule.Id}: unknown level {YamlErrors.Quoted(level)} in AppliesTo; {Known(level, LawKeys.Levels)}";
        if (rule.Obligation is Obligation.Must && rule.Basis.All(b => b.Kind is BasisKind.Inferred) && rule.Cites.All(c => c.Kind is BasisKind.Inferred))
            yield return $"{rule.Id}: a must rule names the legal text that demands it: Cites = [new LegalCitation(\"nd-42-2022\", \"Điều 4\")]; a rule of the house is should or may.";
    }

    /// <summary>Faults that show against what was loaded: names that are unknown there.</summary>
    public static IEnumerable<string> Faults(RuleDescriptor rule, RuleSet loaded)
    {
        foreach (var id in rule.Cites.Select(c => c.Source).Concat(rule.Basis.Select(b => b.Source.Id)).Where(id => loaded.Law.Find(id) is null))
            yield return $"{rule.Id}: unknown legal text {YamlErrors.Quoted(id)}; {Known(id, loaded.Law.Sources.Select(s => s.Id))} A text of your own: PortalCheckerBuilder.AddLaw, or a file law/{id}.yaml of a pack.";
        foreach (var source in rule.Basis.Select(b => b.Source).Where(s => loaded.Law.Find(s.Id) is { } known && !IsSame(s, known)))
            yield return $"{rule.Id}: the legal text \"{source.Id}\" that it brings along differs from the catalogue's in number or dates; cite it by its id: Cites.";
        foreach (var area in rule.AppliesTo.Areas.Where(a => loaded.Vocabulary.Area(a) is null))
            yield return $"{rule.Id}: unknown area {YamlErrors.Quoted(area)} in AppliesTo; {Known(area, loaded.Vocabulary.AreasLike(area))}";
        var indicators = loaded.Packs.SelectMany(p => p.Indicators).Select(i => i.Id).ToList();
        if (rule.Indicator is { } indicator && !indicators.Contains(indicator, StringComparer.Ordinal))
            yield return $"{rule.Id}: unknown indicator {YamlErrors.Quoted(indicator)}; {Known(indicator, indicators)}";
    }

    /// <summary>The descriptor with the texts of the catalogue in place of citations.</summary>
    public static RuleDescriptor Resolved(RuleDescriptor rule, LawCatalogue law) => rule with
    {
        Basis =
        [
            .. rule.Basis.Select(b => b with { Source = law.Find(b.Source.Id)! }),
            .. rule.Cites.Select(c => new LegalBasis(law.Find(c.Source)!, c.At is null ? null : Locator.Parse(c.At), c.Kind, c.Note)),
        ],
        Cites = [],
    };

    private static IEnumerable<(string Name, LocalizedText? Text, bool IsRequired)> Texts(RuleDescriptor rule) =>
        [("Title", rule.Title, true), ("Message", rule.Message, false), ("Remedy", rule.Remedy, true)];

    private static IEnumerable<string> Faults(string name, LocalizedText? text, bool isRequired, IReadOnlyCollection<string> allowed)
    {
        if (text is null)
        {
            if (isRequired)
                yield return $"a rule needs {name}: new LocalizedText(\"…\", \"…\"), Vietnamese and English.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text.Vi))
            yield return $"{name} has no Vietnamese text.";
        if (text.En is { } english && string.IsNullOrWhiteSpace(english))
            yield return $"{name} has an empty English text; leave it out, and the Vietnamese is shown.";
        var used = Placeholders(text.Vi ?? "").ToList();
        foreach (var placeholder in used.Concat(Placeholders(text.En ?? "")).Distinct(StringComparer.Ordinal).Where(p => !allowed.Contains(p, StringComparer.Ordinal)))
            yield return $"unknown placeholder {{{placeholder}}} in {name}; known here: {string.Join(", ", allowed.Select(p => $"{{{p}}}"))}.";
        if (text.En is { } other && !Placeholders(other).ToHashSet(StringComparer.Ordinal).SetEquals(used))
            yield return $"{name} has other placeholders in English than in Vietnamese.";
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Groups[1].Value);

    private static bool IsSame(LegalSource one, LegalSource other) =>
        (one.Kind, one.Number, one.Issued, one.From, one.NotBefore, one.To, one.LastKnown) == (other.Kind, other.Number, other.Issued, other.From, other.NotBefore, other.To, other.LastKnown);

    private static string Known(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (YamlErrors.Nearest(name, names) is { } near)
            return $"did you mean \"{near}\"?";
        return names.Count is > 0 and <= 24 ? $"known here: {string.Join(", ", names)}." : "there is no name like it.";
    }

    [GeneratedRegex(RuleKeys.IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(RuleKeys.ActPattern, RegexOptions.CultureInvariant)]
    private static partial Regex ActPattern();

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
