using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Facts;
using PortalRules.Language.Grammar;
using PortalRules.Language.Periods;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Language.Cases;

/// <summary>Binds the cases of a rule. Only who runs them pays for it.</summary>
internal sealed class CaseBinder(DeclarativeRule rule, AppliesTo packScope, YamlErrors errors, FactCatalogue? catalogue = null)
{
    /// <summary>Where pages and relative addresses of cases stand.</summary>
    public const string CaseAddress = "https://portal.example/";

    private readonly FactCatalogue _catalogue = catalogue ?? FactCatalogue.BuiltIn;

    public ImmutableArray<RuleCase> Bind() =>
        [.. YamlValues.Items(rule.Cases).Select(BindCase).OfType<RuleCase>()];

    /// <summary>A case that the rule does not write: a page of someone else's, on the first day on which a miss counts, for a portal to which the rule applies.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="html">The page; <see langword="null"/> for a portal without any facts.</param>
    public RuleCase OfPage(string name, string? html)
    {
        var portal = PortalOf(node: null);
        return new RuleCase
        {
            Name = name,
            AsOf = FirstDay(),
            Portal = portal,
            Html = html,
            Snapshot = html is null ? Snapshot(facts: null, [], portal) : null,
            Parameters = ImmutableDictionary<Parameter, ParameterValue>.Empty,
            Outcome = Outcome.Error,
            Mark = rule.Mark,
        };
    }

    private RuleCase? BindCase(YamlNode node)
    {
        if (YamlValues.Map(node, "a case", errors) is not { } map)
            return null;
        CaseKeys.Case.Only(map, "a case", errors);
        var name = YamlValues.Text(map["name"], "name", errors);
        var outcome = YamlTexts.Word(map, "outcome", CaseKeys.Case.Words("outcome"), errors);
        if (map["name"] is null)
            errors.Add(map.Mark, "a case needs the key \"name\": what it shows.");
        var given = new[] { map["snapshot"], map["html"], map["fixture"] }.Count(n => n is not null);
        if (given > 1 || (given == 0 && rule.Select is not null))
            errors.Add(map.Mark, "a case has one of snapshot, html and fixture.");
        if (map["snapshot"] is null && map["incomplete"] is { } partial)
            errors.Add(partial.Mark, "incomplete goes with a snapshot; what a page shows is read whole.");
        var portal = PortalOf(map["portal"]);
        var result = new RuleCase
        {
            Name = name ?? "",
            AsOf = YamlValues.Date(map["as-of"], "as-of", errors) ?? FirstDay(),
            Portal = portal,
            Html = YamlValues.Text(map["html"], "html", errors),
            Fixture = YamlValues.Text(map["fixture"], "fixture", errors),
            Snapshot = (map["html"] ?? map["fixture"]) is null ? Snapshot(map, portal) : null,
            Period = PeriodOf(map["period"]),
            Parameters = new CaseParameters(rule, errors).Bind(map["parameters"]),
            Points = PointsOf(map["points"]),
            Outcome = Parse(outcome),
            Findings = map["findings"] is { } findings
                ? [.. YamlValues.Items(findings).Select(n => YamlValues.Text(n, "a finding", errors)).OfType<string>().Order(StringComparer.Ordinal)]
                : null,
            KnownGap = YamlValues.Text(map["known-gap"], "known-gap", errors),
            Mark = map.Mark,
        };
        return name is null || outcome is null ? null : result;
    }

    private DateSpan? PeriodOf(YamlNode? node)
    {
        if (YamlValues.Text(node, "period", errors) is not { } text)
            return null;
        if (DateSpan.TryParse(text, out var span))
            return span;
        errors.Add(node!.Mark, $"period \"{text}\" is not a period; write 2023, 2023-H1, 2023-Q1, 2023-03, 2023-W05 or 2023-01-01..2023-07-07.");
        return null;
    }

    private decimal? PointsOf(YamlNode? node)
    {
        if (YamlValues.Text(node, "points", errors) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points))
            return points;
        errors.Add(node!.Mark, $"points \"{text}\" is not a number; write 2 or 0.5.");
        return null;
    }

    private static Outcome Parse(string? word) => word switch
    {
        "pass" => Outcome.Pass,
        "fail" => Outcome.Fail,
        "pending" => Outcome.Pending,
        "needs-review" => Outcome.NeedsReview,
        "not-applicable" => Outcome.NotApplicable,
        "not-checked" => Outcome.NotChecked,
        "measured" => Outcome.Measured,
        _ => Outcome.Error,
    };

    // The first day on which a miss is no longer Pending, else the first day in force.
    private DateOnly FirstDay()
    {
        if (rule.Descriptor.DueBy is { } due)
            return due.LastDay.AddDays(1);
        var carrying = rule.Descriptor.Basis.Where(b => b.Kind is not BasisKind.Inferred).Select(b => b.Source.FirstPossible).OfType<DateOnly>().ToList();
        return carrying.Count > 0 ? carrying.Min() : new DateOnly(2023, 1, 1);
    }

    private Portal PortalOf(YamlNode? node)
    {
        var given = node is null ? new Portal() : Fetching.PortalFile.Bind(node, errors).Portal;
        _ = PortalUrl.TryParse(CaseAddress, out var address);
        return given with
        {
            Url = given.Url ?? address,
            Level = given.Level ?? First(rule.Descriptor.AppliesTo.Levels, packScope.Levels),
            Area = given.Area ?? First(rule.Descriptor.AppliesTo.Areas, packScope.Areas),
        };
    }

    // What was read of the portal itself stands beside what was declared of it.
    private Portal Read(Portal declared, YamlNode? node) =>
        node is null || new CaseFactBinder(errors).Bind(FactKinds.Portal, node) is not Portal read ? declared : read with
        {
            Id = declared.Id ?? read.Id,
            Unit = declared.Unit ?? read.Unit,
            Level = declared.Level,
            Area = declared.Area,
            Url = declared.Url,
            Source = declared.Source,
            Contributors = declared.Contributors,
        };

    private static string? First(ImmutableArray<string> own, ImmutableArray<string> packs) =>
        own.Length > 0 ? own[0] : packs.Length > 0 ? packs[0] : null;

    private PortalSnapshot Snapshot(YamlMap map, Portal portal)
    {
        var incomplete = YamlValues.Items(map["incomplete"]).Select(n => YamlValues.Text(n, "incomplete", errors)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var item in YamlValues.Items(map["incomplete"]).Where(n => n is YamlText t && _catalogue.Find(t.Value) is null))
            errors.AddUnknown(item.Mark, "kind of fact", ((YamlText)item).Value, _catalogue.Kinds.Select(k => k.Name));
        return Snapshot(YamlValues.Map(map["snapshot"], "snapshot", errors), incomplete, portal);
    }

    private PortalSnapshot Snapshot(YamlMap? facts, HashSet<string> incomplete, Portal portal)
    {
        var kinds = _catalogue.StoredKinds;
        foreach (var entry in facts?.Entries ?? [])
        {
            if (entry.Key is not "portal" && !kinds.Any(k => string.Equals(k.Name, entry.Key, StringComparison.Ordinal)))
                errors.AddUnknown(entry.KeyMark, "kind of fact", entry.Key, kinds.Select(k => k.Name).Prepend("portal"));
        }

        var snapshot = PortalSnapshot.For(Read(portal, facts?["portal"]));
        foreach (var kind in kinds)
        {
            var items = YamlValues.Items(facts?[kind.Name]).Select(n => new CaseFactBinder(errors).Bind(kind, n)).OfType<object>();
            var completeness = incomplete.Contains(kind.Name) ? Completeness.Incomplete("case") : Completeness.Complete;
            snapshot = kind.Put(snapshot, items.ToList(), completeness);
        }

        return snapshot;
    }
}
