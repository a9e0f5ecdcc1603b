using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Language.Grammar;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds one rule file. Everything that is wrong with it is reported; what is right is bound all the same.</summary>
internal sealed partial class RuleBinder(BindingContext context, IReadOnlyCollection<string> indicators)
{
    // What a rule is called, on what it stands, how loud it is and what it says of a miss is no part of what it asks.
    private static readonly string[] NoQuestion =
        ["id", "formerly", "title", "category", "obligation", "severity", "indicator", "basis", "due-by", "applies-to", "act", "locked", "score", "message", "note", "remedy", "cases"];

    private readonly YamlErrors _errors = context.Errors;

    public DeclarativeRule? Bind(YamlNode node)
    {
        if (YamlValues.Map(node, "a rule", _errors) is not { } map)
            return null;
        RuleKeys.Rule.Only(map, "a rule", _errors);
        var before = _errors.Count;
        var descriptor = Descriptor(map);
        var body = map["question"] is null ? Body(map) : ByHand(map);
        var hasLabels = map["expect"] is { } expected && MentionsLabels(expected);
        MessageBinder.Check(map["message"], hasLabels, _errors);
        MessageBinder.Check(map["remedy"], hasLabels, _errors);
        NoteBinder.Check(map["note"], _errors);
        if (_errors.Count > before || descriptor is null || body is null)
            return null;
        return new DeclarativeRule
        {
            Descriptor = descriptor,
            Select = body.Select,
            Where = body.Where,
            Sample = body.Sample,
            Period = body.Period,
            Group = body.Group,
            Expect = body.Expect,
            Score = body.Score,
            Measure = body.Measure,
            Question = body.Question,
            Parameters = [.. context.Use.Parameters.OrderBy(p => p.Name, StringComparer.Ordinal)],
            CapturedApart = [.. context.Use.Fields.Where(u => u.Kind == body.Select && u.Field.Part is not null).Select(u => u.Field).OrderBy(f => f.Name, StringComparer.Ordinal)],
            ElementNames = [.. context.Use.ElementNames],
            Hash = YamlHash.Of(map, without: "cases"),
            QuestionHash = YamlHash.Of(map, NoQuestion),
            UsedFields = [.. context.Use.Fields.Select(u => u.Field)],
            Mark = map.Mark,
            SeverityMark = map["severity"]?.Mark,
            Cases = map["cases"],
        };
    }

    private static bool MentionsLabels(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.Any(e => e.Key is "labels" || MentionsLabels(e.Value)),
        YamlList list => list.Items.Any(MentionsLabels),
        _ => false,
    };

    private RuleBody? Body(YamlMap map) => new RuleBodyBinder(context).Bind(map);

    private RuleBody ByHand(YamlMap map)
    {
        foreach (var key in RuleKeys.Body)
        {
            if (map[key] is { } both)
                _errors.Add(both.Mark, $"a rule has either a question (a person answers it) or select and expect, not both: leave \"{key}\" out.");
        }

        return new RuleBody { Question = YamlTexts.Localized(map["question"], "question", _errors) };
    }

    private RuleDescriptor? Descriptor(YamlMap map)
    {
        foreach (var key in (string[])["id", "title", "category", "obligation", "basis", "message", "remedy"])
        {
            if (map[key] is null && !(key is "message" && map["question"] is not null))
                _errors.Add(map.Mark, $"a rule needs the key \"{key}\".");
        }

        var id = Id(map["id"], "id");
        var title = YamlTexts.Localized(map["title"], "title", _errors);
        var obligation = map["obligation"] is { } o ? YamlTexts.Word(o, "obligation", RuleKeys.Rule.Words("obligation"), _errors) : null;
        var severity = map["severity"] is { } s ? YamlTexts.Word(s, "severity", RuleKeys.Rule.Words("severity"), _errors) : null;
        var category = map["category"] is { } c ? YamlTexts.Word(c, "category", RuleKeys.Rule.Words("category"), _errors) : null;
        var message = YamlTexts.Localized(map["message"], "message", _errors);
        var note = YamlTexts.Localized(map["note"], "note", _errors);
        var remedy = YamlTexts.Localized(map["remedy"], "remedy", _errors);
        var basis = map["basis"] is { } b ? new BasisBinder(context).BindMany(b) : [];
        if (id is null || title is null)
            return null;
        return new RuleDescriptor
        {
            Id = id,
            Title = title,
            Category = category ?? "content",
            Obligation = obligation switch { "should" => Obligation.Should, "may" => Obligation.May, _ => Obligation.Must },
            Severity = (severity, obligation) switch
            {
                ("error", _) => Severity.Error,
                ("warning", _) => Severity.Warning,
                ("info", _) => Severity.Info,
                (_, "should") => Severity.Warning,
                (_, "may") => Severity.Info,
                _ => Severity.Error,
            },
            Indicator = Indicator(map["indicator"]),
            Basis = basis,
            DueBy = Deadline(map["due-by"]),
            AppliesTo = AppliesToBinder.Bind(map["applies-to"], context.Vocabulary, _errors) ?? AppliesTo.Everything,
            Locked = YamlValues.Flag(map["locked"], "locked", _errors) ?? false,
            Formerly = [.. YamlValues.Items(map["formerly"]).Select(n => Id(n, "formerly")).OfType<string>()],
            Act = Act(map["act"]),
            Message = message,
            Note = note,
            Remedy = remedy,
        };
    }

    private string? Id(YamlNode? node, string what)
    {
        var id = YamlValues.Text(node, what, _errors);
        if (id is not null && !IdPattern().IsMatch(id))
            _errors.Add(node!.Mark, $"the {(what is "id" ? what : $"id in {what}")} \"{id}\" is not of the form PREFIX-NNN, for example CT155-101.");
        return id;
    }

    private string? Act(YamlNode? node)
    {
        var id = YamlValues.Text(node, "act", _errors);
        if (id is null || ActPattern().IsMatch(id))
            return id;
        _errors.Add(node!.Mark, $"act \"{id}\" is not the id of an ACT rule: six small letters and digits, for example 23a2a8.");
        return null;
    }

    private string? Indicator(YamlNode? node)
    {
        if (YamlValues.Text(node, "indicator", _errors) is not { } id)
            return null;
        if (!indicators.Contains(id, StringComparer.Ordinal))
            _errors.AddUnknown(node!.Mark, "indicator", id, indicators);
        return id;
    }

    private DueBy? Deadline(YamlNode? node)
    {
        if (YamlValues.Map(node, "due-by", _errors) is not { } map)
            return null;
        BasisKeys.DueBy.Only(map, "due-by", _errors);
        if (map["until"] is not null && map["before"] is { } both)
            _errors.Add(both.Mark, "due-by has either before or until, not both.");
        if (YamlValues.Date(map["until"], "until", _errors) is { } until)
            return new DueBy(until);
        if (YamlValues.Date(map["before"], "before", _errors) is { } before)
            return new DueBy(before > DateOnly.MinValue ? before.AddDays(-1) : before);
        if (map.Entries.IsEmpty)
            _errors.Add(map.Mark, "due-by needs before: DATE (the day itself is too late) or until: DATE (the day itself is in time).");
        return null;
    }

    [GeneratedRegex(RuleKeys.IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(RuleKeys.ActPattern, RegexOptions.CultureInvariant)]
    private static partial Regex ActPattern();
}
