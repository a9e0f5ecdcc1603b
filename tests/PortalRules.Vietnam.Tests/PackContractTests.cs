using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Language.Grammar;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests;

/// <summary>What every shipped rule owes its readers. Each test names all offenders at once.</summary>
public sealed partial class PackContractTests
{
    private const int LongestRule = 30;

    private static readonly RuleSet Rules = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules;

    private static IEnumerable<(RulePack Pack, DeclarativeRule Rule)> All => Rules.Packs.SelectMany(p => p.Bound.Select(r => (p, r)));

    [Fact]
    public void Rule_ids_are_unique_and_of_one_prefix_per_pack()
    {
        var ids = All.Select(x => x.Rule.Descriptor.Id).ToList();
        Violations.None(ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Key}: used twice")
            .Concat(Rules.Packs.Select(p => (p.Id, Prefixes: p.Rules.Select(r => Prefix(r.Id)).Distinct(StringComparer.Ordinal).ToList()))
                .Where(p => p.Prefixes.Count != 1)
                .Select(p => $"{p.Id}: prefixes {string.Join(", ", p.Prefixes)}"))
            .Concat(Rules.Packs.GroupBy(p => Prefix(p.Rules[0].Id), StringComparer.Ordinal).Where(g => g.Count() > 1)
                .Select(g => $"{g.Key}: prefix of {string.Join(", ", g.Select(p => p.Id))}")));
    }

    [Fact]
    public void Every_descriptor_owes_what_one_in_code_owes() =>
        Violations.None(All.SelectMany(x => DescriptorContract.Faults(x.Rule.Descriptor, [.. RuleKeys.Placeholders, .. RuleKeys.LabelPlaceholders]).Concat(DescriptorContract.Faults(x.Rule.Descriptor, Rules))));

    [Fact]
    public void Every_rule_is_proved_by_cases()
    {
        Violations.None(All.SelectMany(x => MissingCases(x.Rule, RuleCases.Of(x.Pack, x.Rule)).Select(m => $"{x.Rule.Descriptor.Id}: {m}")));
    }

    [Fact]
    public void Case_names_are_unique_within_a_rule()
    {
        Violations.None(All.SelectMany(x => RuleCases.Of(x.Pack, x.Rule)
            .GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{x.Rule.Descriptor.Id}: \"{g.Key}\"")));
    }

    [Fact]
    public void Titles_messages_remedies_and_questions_are_in_Vietnamese_and_English()
    {
        Violations.None(All.SelectMany(x => Texts(x.Rule)
            .Where(t => t.Text is null or { En: null })
            .Select(t => $"{x.Rule.Descriptor.Id}: {t.Key}")));
    }

    [Fact]
    public void Messages_and_remedies_use_the_same_placeholders_in_both_languages()
    {
        Violations.None(All.SelectMany(x => Texts(x.Rule)
            .Where(t => t.Text is { En: not null } && !Placeholders(t.Text.En).SetEquals(Placeholders(t.Text.Vi)))
            .Select(t => $"{x.Rule.Descriptor.Id}: {t.Key}")));
    }

    [Fact]
    public void Remedies_name_no_fact_because_a_question_about_an_incomplete_capture_has_none()
    {
        Violations.None(All.Where(x => x.Rule.Descriptor.Remedy is { } remedy && Placeholders(remedy.Vi).Contains("{fact}")).Select(x => x.Rule.Descriptor.Id));
    }

    [Fact]
    public void Release_notes_name_every_rule_with_its_title_and_the_version_of_the_pack()
    {
        Violations.None(Rules.Packs.SelectMany(pack =>
        {
            var notes = File.ReadAllText(Repository.PathOf("rules", pack.Id, "releases.md")).ReplaceLineEndings("\n");
            var lines = notes.Split('\n');
            return pack.Rules
                .Where(r => !lines.Contains($"- {r.Id}: {r.Title.Vi}", StringComparer.Ordinal))
                .Select(r => $"{pack.Id}/releases.md: lacks \"- {r.Id}: {r.Title.Vi}\"")
                .Concat(lines.Where(l => l.StartsWith("### ", StringComparison.Ordinal) && l is not ("### New" or "### Changed" or "### Removed")).Select(l => $"{pack.Id}/releases.md: heading \"{l}\""))
                .Concat(lines.Contains($"## {pack.Version}", StringComparer.Ordinal) ? [] : [$"{pack.Id}/releases.md: lacks \"## {pack.Version}\""]);
        }));
    }

    [Fact]
    public void Every_indicator_is_fed_by_a_rule_that_a_check_can_decide()
    {
        Violations.None(Rules.Packs.SelectMany(p => p.Indicators
            .Where(i => !p.Bound.Any(r => r.Select is not null && string.Equals(r.Descriptor.Indicator, i.Id, StringComparison.Ordinal)))
            .Select(i => $"{p.Id}: {i.Id}")));
    }

    [Fact]
    public void Every_basis_names_a_place_in_a_text_of_the_catalogue()
    {
        Violations.None(All.SelectMany(x => x.Rule.Descriptor.Basis.Concat(x.Rule.Parameters.SelectMany(p => BasisOf(p, x.Rule)))
            .Where(b => Rules.Law.Find(b.Source.Id) is null || !IsPlace(b.At))
            .Select(b => $"{x.Rule.Descriptor.Id}: {b.Source.Id} {b.At}"))
            .Concat(All.Where(x => !x.Rule.Descriptor.Basis.Any(b => b.Kind is not BasisKind.Inferred)).Select(x => $"{x.Rule.Descriptor.Id}: only inferred"))
            .Concat(Rules.Law.Sources.SelectMany(s => s.Duties.Where(d => !IsPlace(d.At)).Select(d => $"{s.Id}: duty at \"{d.At}\""))));
    }

    [Fact]
    public void Deadlines_lie_within_two_years_of_the_text_that_sets_them()
    {
        Violations.None(All.Where(x => x.Rule.Descriptor.DueBy is { } due && !x.Rule.Descriptor.Basis.Any(b =>
                b.Kind is not BasisKind.Inferred && b.Source.From is { } from && due.LastDay >= from && due.LastDay <= (b.Source.To ?? from.AddYears(2))))
            .Select(x => $"{x.Rule.Descriptor.Id}: {x.Rule.Descriptor.DueBy}"));
    }

    [Fact]
    public void Files_are_NFC_with_a_final_line_feed_and_without_tabs_or_trailing_blanks()
    {
        Violations.None(RuleFiles("*.yaml").Concat(RuleFiles("*.md")).SelectMany(path =>
        {
            var text = File.ReadAllText(path);
            var name = Path.GetRelativePath(Repository.Root, path);
            List<string> wrong = [];
            if (!text.IsNormalized(NormalizationForm.FormC))
                wrong.Add($"{name}: not NFC");
            if (!text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal))
                wrong.Add($"{name}: line ends");
            if (text.Contains('\t', StringComparison.Ordinal) || text.Contains(" \n", StringComparison.Ordinal) || LookAlikes().IsMatch(text))
                wrong.Add($"{name}: tabs, trailing blanks, invisible or look-alike letters");
            return wrong;
        }));
    }

    [Fact]
    public void A_rule_is_short_and_stands_in_a_file_of_its_own()
    {
        var folders = Rules.Packs.Select(p => Repository.PathOf("rules", p.Id)).ToList();
        Violations.None(folders.SelectMany(f => Directory.EnumerateFiles(f, "*.yaml")).Where(f => Path.GetFileName(f) is not ("pack.yaml" or "annexes.yaml")).SelectMany(path =>
        {
            var lines = File.ReadAllLines(path);
            var rules = lines.Count(l => l.StartsWith("id: ", StringComparison.Ordinal));
            var length = lines.TakeWhile(l => !l.StartsWith("cases:", StringComparison.Ordinal)).Count();
            List<string> wrong = [];
            if (rules != 1)
                wrong.Add($"{Path.GetFileName(path)}: {rules} rules");
            if (length > LongestRule)
                wrong.Add($"{Path.GetFileName(path)}: {length} lines without cases");
            return wrong;
        }));
    }

    [Fact]
    public void A_label_means_one_term_only()
    {
        // "Giới thiệu" as an alias of two terms would let one entry stand for both.
        Violations.None(Rules.Vocabulary.Terms
            .SelectMany(t => t.Also.Concat(t.Misspelt).Prepend(t.Label).Select(l => (t.Id, Label: VietnameseText.FoldLabel(l))).Distinct())
            .GroupBy(x => x.Label, StringComparer.Ordinal).Where(g => g.Select(x => x.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => $"\"{g.Key}\": {string.Join(", ", g.Select(x => x.Id))}"));
    }

    // Criteria are cited by the name or number of the criterion where the text's own division is not known: a made-up article would be worse than free text.
    private static bool IsPlace(Locator? at) =>
        at is { IsParsed: true } || (at is not null && (at.Text.StartsWith("Tiêu chí ", StringComparison.Ordinal) || at.Text.StartsWith("Nhóm tiêu chí ", StringComparison.Ordinal)));

    private static string Prefix(string id) => id[..id.LastIndexOf('-')];

    private static IEnumerable<string> MissingCases(DeclarativeRule rule, IReadOnlyList<RuleCase> cases)
    {
        bool Has(params ReadOnlySpan<Outcome> outcomes)
        {
            foreach (var outcome in outcomes)
            {
                if (cases.Any(c => c.Outcome == outcome && c.KnownGap is null))
                    return true;
            }

            return false;
        }

        if (rule.Select is null)
        {
            if (!Has(Outcome.NeedsReview))
                yield return "a rule that a person decides has a needs-review case";
            yield break;
        }

        if (rule.Expect is null && rule.Measure is not null)
        {
            if (!Has(Outcome.Measured))
                yield return "a measure has a measured case";
            if (!Has(Outcome.NotChecked, Outcome.NotApplicable))
                yield return "neither a not-checked nor a not-applicable case";
            if (!cases.Any(c => c.Html is not null))
                yield return "no html case";
            yield break;
        }

        // What no text sets, or no text that is known to be in force, is asked and never held against anyone.
        var isInferred = rule.Parameters.Any(p => BasisOf(p, rule).Any(b => b.Kind is BasisKind.Inferred)) || !CanFail(rule);
        if (!Has(Outcome.Pass))
            yield return "no pass case";
        if (!Has(Outcome.Fail) && !(isInferred && Has(Outcome.NeedsReview)))
            yield return "no fail case";
        if (!Has(Outcome.NeedsReview, Outcome.NotApplicable))
            yield return "neither a needs-review nor a not-applicable case";
        if (!cases.Any(c => c.Html is not null))
            yield return "no html case";
        foreach (var @case in cases.Where(c => c.Outcome is Outcome.Fail or Outcome.NeedsReview && c.Findings is not { Length: > 0 }))
            yield return $"\"{@case.Name}\" names no findings";
    }

    private static bool CanFail(DeclarativeRule rule) => rule.Descriptor.Basis.Any(b =>
        b.Kind is not BasisKind.Inferred && b.Source.From is not null && !((b.Source.To ?? b.Source.LastKnown) <= rule.Descriptor.DueBy?.LastDay));

    private static IEnumerable<LegalBasis> BasisOf(Parameter parameter, DeclarativeRule rule)
    {
        var days = rule.Descriptor.Basis.Select(b => b.Source.FirstPossible).OfType<DateOnly>().Concat(rule.Descriptor.DueBy is { } due ? [due.LastDay] : []);
        return days.Select(parameter.On).Select(v => v?.Basis).OfType<LegalBasis>().Distinct();
    }

    private static IEnumerable<(string Key, LocalizedText? Text)> Texts(DeclarativeRule rule)
    {
        yield return ("title", rule.Descriptor.Title);
        yield return ("remedy", rule.Descriptor.Remedy);
        yield return rule.Select is null ? ("question", rule.Question) : ("message", rule.Descriptor.Message);
    }

    private static ImmutableHashSet<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).ToImmutableHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> RuleFiles(string pattern) => Directory.EnumerateFiles(Repository.PathOf("rules"), pattern, SearchOption.AllDirectories);

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[\u00D0\u00F0\u0189\u0256\u200B-\u200D\u2060\uFEFF\u00AD\u00A0]", RegexOptions.CultureInvariant)]
    private static partial Regex LookAlikes();
}
