using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Rules;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Packs.Annexes;

/// <summary>Binds the documents of an annex file against the packs whose indicators they show.</summary>
internal sealed class AnnexBinder(IReadOnlyList<RulePack> packs, YamlErrors errors)
{
    private static readonly ImmutableDictionary<Outcome, string> Usual = ImmutableDictionary<Outcome, string>.Empty
        .Add(Outcome.NeedsReview, "?").Add(Outcome.NotChecked, "–").Add(Outcome.Pending, "…").Add(Outcome.NotApplicable, "/").Add(Outcome.Measured, "").Add(Outcome.Error, "!");

    private AnnexIndicators _indicators = null!;
    private ImmutableDictionary<Outcome, string> _marks = Usual;
    private bool _hasUnits;

    /// <summary>Binds the annexes of one file.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="pack">The pack beside which the file lies; <see langword="null"/>: each document names its pack.</param>
    public List<Annex> Bind(IEnumerable<YamlNode> documents, RulePack? pack)
    {
        var found = new List<Annex>();
        foreach (var document in documents)
        {
            if (YamlValues.Map(document, "an annex", errors) is not { } map)
                continue;
            AnnexKeys.Annex.Only(map, "an annex", errors);
            foreach (var key in AnnexKeys.Annex.Required.Where(k => map[k] is null))
                errors.Add(map.Mark, $"an annex needs the key \"{key}\".");
            if ((pack ?? PackOf(map)) is not { } of || Bind(map, of, isOwn: pack is null) is not { } annex)
                continue;
            if (found.Exists(a => string.Equals(a.Id, annex.Id, StringComparison.Ordinal)))
                errors.Add(map["annex"]!.Mark, $"the annex {YamlErrors.Quoted(annex.Id)} is defined twice.");
            else
                found.Add(annex);
        }

        return found;
    }

    private RulePack? PackOf(YamlMap map)
    {
        if (map["pack"] is null)
        {
            errors.Add(map.Mark, "an annex outside a pack says whose indicators it shows: pack: thanh-hoa.cam-thuy-155-2023.");
            return null;
        }

        if (YamlValues.Text(map["pack"], "pack", errors) is not { } id)
            return null;
        if (packs.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal)) is { } pack)
            return pack;
        errors.AddUnknown(map["pack"]!.Mark, "pack", id, packs.Select(p => p.Id));
        return null;
    }

    private Annex? Bind(YamlMap map, RulePack pack, bool isOwn)
    {
        if (!isOwn && map["pack"] is { } needless && !string.Equals((needless as YamlText)?.Value, pack.Id, StringComparison.Ordinal))
            errors.Add(needless.Mark, $"an annex beside a pack.yaml shows the indicators of that pack, {pack.Id}; leave the key out.");
        _indicators = new AnnexIndicators(packs, pack, errors);
        _marks = Usual.SetItems(Marks(map["marks"] as YamlMap, AnnexKeys.Marks, "marks"));
        _ = YamlValues.Map(map["marks"], "marks", errors);
        var id = YamlValues.Text(map["annex"], "annex", errors);
        var title = YamlValues.Text(map["title"], "title", errors);
        foreach (var key in (string[])["title", "header", "note"])
            AnnexPlaceholders.Check(map[key], AnnexPlaceholders.Titles, errors);
        var rows = Rows(map["rows"]);
        var columns = Columns(map["columns"], isRepeated: false);
        if (map["columns"] is { } none && columns.IsEmpty && YamlValues.Items(none).Count == 0)
            errors.Add(none.Mark, "columns is an empty list; an annex has at least one: columns: [{ header: Đơn vị, value: unit }].");
        if (columns.OfType<AnnexField.Measure>().Count(m => m.IsDescending is not null) > 1)
            errors.Add(map["columns"]!.Mark, "the rows are sorted by one column; keep one sort.");
        return id is null || title is null || rows is null ? null : new Annex
        {
            Id = id,
            Pack = pack.Id,
            IsOwn = isOwn,
            Label = YamlValues.Text(map["label"], "label", errors),
            Title = title,
            Header = Texts(map["header"], "header"),
            IsLandscape = map["orientation"] is { } lies && YamlTexts.Word(lies, "orientation", AnnexKeys.Annex.Words("orientation"), errors) is "landscape",
            Rows = rows,
            Columns = columns,
            Note = Texts(map["note"], "note"),
            Summary = [.. YamlValues.Items(map["summary"]).Select(Summary).OfType<AnnexList>()],
            Mark = map.Mark,
        };
    }

    private AnnexRows? Rows(YamlNode? node)
    {
        if (YamlValues.Map(node, "rows", errors) is not { } map)
            return null;
        AnnexKeys.Rows.Only(map, "rows", errors);
        if (map["portals"] is null == map["units"] is null)
            errors.Add(map.Mark, "rows are either portals (portals: all, or a group of the list) or the units of an indicator (units: tin-bai-don-vi).");
        var units = YamlValues.Text(map["units"], "units", errors);
        if (units is not null)
            _indicators.Grouped(map["units"]!, units);
        _hasUnits = units is not null;
        return new AnnexRows
        {
            Group = YamlValues.Text(map["portals"], "portals", errors) is { } group and not "all" ? group : null,
            UnitsOf = units,
            IsByUnit = map["order"] is { } order && YamlTexts.Word(order, "order", AnnexKeys.Rows.Words("order"), errors) is "by-unit",
            Number = YamlValues.Text(map["number"], "number", errors),
            Pinned = Texts(map["pin"], "pin"),
        };
    }

    private ImmutableArray<AnnexField> Columns(YamlNode? node, bool isRepeated) =>
        [.. YamlValues.Items(node).Select(n => Column(n, isRepeated)).OfType<AnnexField>()];

    private AnnexField? Column(YamlNode node, bool isRepeated)
    {
        if (YamlValues.Map(node, "a column", errors) is not { } map)
            return null;
        var before = errors.Count;
        AnnexKeys.ColumnOf.Only(map, "a column", errors);
        string[] kinds = ["value", "marks", "measure", "notes", "each-period"];
        var kind = kinds.Where(k => map[k] is not null).ToList();
        if (kind.Count != 1)
            errors.Add(map.Mark, $"a column holds exactly one of {string.Join(", ", kinds)}.");
        if (map["header"] is null && map["each-period"] is null)
            errors.Add(map.Mark, "a column needs the key \"header\".");
        AnnexPlaceholders.Check(map["header"], isRepeated ? AnnexPlaceholders.Periods : AnnexPlaceholders.Titles, errors);
        foreach (var key in (string[])["total", "sort", "rank"])
        {
            if (map[key] is { } stray && (map["measure"] is null || (key is not "rank" && map["rank"] is not null)))
                errors.Add(stray.Mark, $"{key} goes with a measure{(map["rank"] is null ? "" : ", not with a rank")}.");
        }

        var header = YamlValues.Text(map["header"], "header", errors) ?? "";
        var column = kind.Count == 1 ? Column(map, kind[0], header, isRepeated) : null;
        return errors.Count > before ? null : column;
    }

    private AnnexField? Column(YamlMap map, string kind, string header, bool isRepeated)
    {
        switch (kind)
        {
            case "value":
                return YamlTexts.Word(map, "value", AnnexKeys.Values, errors) is { } value ? new AnnexField.Value(header, value) : null;
            case "marks":
                return new AnnexField.Marks(header, [.. YamlValues.Items(map["marks"]).Select(MarksOf).OfType<IndicatorMarks>()]);
            case "notes":
                return new AnnexField.Notes(header, _indicators.Known(map["notes"], "notes"));
            case "each-period":
                if (isRepeated || !_hasUnits)
                    errors.Add(map["each-period"]!.Mark, isRepeated ? "each-period stands in a list of columns, not within another each-period." : "each-period repeats columns for the periods of rows: { units: … }; here the rows are portals.");
                return new AnnexField.EachPeriod(Columns(map["each-period"], isRepeated: true));
            default:
                if (YamlValues.Text(map["measure"], "measure", errors) is not { } measure || !_indicators.Measured(map["measure"]!, measure))
                    return null;
                if (map["rank"] is { } rank)
                    return new AnnexField.Rank(header, measure, YamlTexts.Word(rank, "rank", AnnexKeys.ColumnOf.Words("rank"), errors) is "competition");
                var sort = map["sort"] is { } by ? YamlTexts.Word(by, "sort", AnnexKeys.ColumnOf.Words("sort"), errors) : null;
                return new AnnexField.Measure(header, measure, map["total"] is { } total && YamlTexts.Word(total, "total", AnnexKeys.ColumnOf.Words("total"), errors) is not null, sort is null ? null : sort is "descending");
        }
    }

    private IndicatorMarks? MarksOf(YamlNode node)
    {
        if (YamlValues.Map(node, "marks", errors) is not { } map)
            return null;
        if (map["indicator"] is null)
            errors.Add(map.Mark, "marks name their indicator: { indicator: menu-chinh, pass: x, fail: o }.");
        var marks = _marks.SetItems(Marks(map, AnnexKeys.Mark, "marks of a column"));
        foreach (var needed in (Outcome[])[Outcome.Pass, Outcome.Fail])
        {
            if (!marks.ContainsKey(needed))
                errors.Add(map.Mark, $"nothing says how {OutcomeName(needed)} is marked here; write {OutcomeName(needed)}: x in the column or in the annex's marks (\"\" leaves the cell empty).");
        }

        return _indicators.Known(map["indicator"], "indicator") is [var indicator] ? new IndicatorMarks(indicator, marks) : null;
    }

    private IEnumerable<KeyValuePair<Outcome, string>> Marks(YamlMap? map, KeyMap keys, string what)
    {
        if (map is null)
            yield break;
        keys.Only(map, what, errors);
        foreach (var name in AnnexKeys.Outcomes)
        {
            if (map[name] is not { } node)
                continue;
            if (node is YamlText { Value.Length: 0, Quoted: true })
                yield return KeyValuePair.Create(OutcomeOf(name), "");
            else if (YamlValues.Text(node, name, errors) is { } mark)
                yield return KeyValuePair.Create(OutcomeOf(name), mark);
        }
    }

    private AnnexList? Summary(YamlNode node)
    {
        if (YamlValues.Map(node, "a summary", errors) is not { } map)
            return null;
        AnnexKeys.Summary.Only(map, "a summary", errors);
        foreach (var key in AnnexKeys.Summary.Required.Where(k => map[k] is null))
            errors.Add(map.Mark, $"a summary needs the key \"{key}\".");
        AnnexPlaceholders.Check(map["text"], AnnexPlaceholders.Lists, errors);
        var outcomes = YamlValues.Items(map["outcomes"]).Select(n => YamlTexts.Word(n, "outcomes", AnnexKeys.Outcomes, errors)).OfType<string>().Select(OutcomeOf);
        return YamlValues.Text(map["text"], "text", errors) is { } text ? new AnnexList(text, _indicators.Known(map["indicators"], "indicators"), [.. outcomes]) : null;
    }

    private ImmutableArray<string> Texts(YamlNode? node, string what) => [.. YamlValues.Items(node).Select(n => YamlValues.Text(n, what, errors)).OfType<string>()];

    private static Outcome OutcomeOf(string name) => Enum.Parse<Outcome>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string OutcomeName(Outcome outcome) => outcome is Outcome.Pass ? "pass" : "fail";
}
