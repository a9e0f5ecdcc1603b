using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Reads a tailoring file into its operations.</summary>
internal sealed class TailoringReader(YamlErrors errors)
{
    private const string Example = "tailoring: { rules: { ID: { severity: warning } }, parameters: { PACK/NAME: 30 } }.";

    private readonly ImmutableArray<TailoringOperation>.Builder _operations = ImmutableArray.CreateBuilder<TailoringOperation>();

    public ImmutableArray<TailoringOperation> Read(string file, string text)
    {
        if (OfficeFile.Read(file, text, "tailoring", Example, errors) is not { } map)
            return [];
        TailoringKeys.Tailoring.Only(map, "a tailoring", errors);
        foreach (var entry in Entries(map, "rules"))
            Rule(entry);
        foreach (var entry in Entries(map, "parameters"))
            _operations.Add(new TailoringOperation.SetParameter(entry.Key, entry.KeyMark, entry.Value));
        if (map.Entries.IsEmpty)
            errors.Add(map.Mark, $"the tailoring changes nothing; write what it changes, or leave the file out: {Example}");
        return _operations.ToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(YamlMap map, string key)
    {
        var entries = YamlValues.Map(map[key], key, errors)?.Entries;
        if (entries is { IsEmpty: true })
            errors.Add(map[key]!.Mark, $"{key} says nothing here; write what it changes, or leave the key out.");
        return entries ?? [];
    }

    private void Rule(YamlEntry entry)
    {
        var before = errors.Count;
        var changes = Changes(entry).ToList();
        if (errors.Count == before)
            _operations.AddRange(changes);
        else
            _operations.Add(new TailoringOperation.Mention(entry.Key, entry.KeyMark));
    }

    private IEnumerable<TailoringOperation> Changes(YamlEntry entry)
    {
        if (YamlValues.Map(entry.Value, $"the tailoring of {entry.Key}", errors) is not { } map)
            yield break;
        TailoringKeys.Rule.Only(map, $"the tailoring of {entry.Key}", errors);
        if (map.Entries.IsEmpty)
            errors.Add(map.Mark, $"the tailoring of {entry.Key} says nothing; write severity: warning, or skip: {{ reason: … }}.");
        if (map["severity"] is { } severity && YamlTexts.Word(severity, "severity", TailoringKeys.Rule.Words("severity"), errors) is { } word)
            yield return new TailoringOperation.SetSeverity(entry.Key, entry.KeyMark, severity.Mark, SeverityOf(word));
        if (map["skip"] is { } skip && Reason(entry.Key, skip) is { } reason)
            yield return new TailoringOperation.Skip(entry.Key, entry.KeyMark, skip.Mark, reason);
    }

    private string? Reason(string rule, YamlNode skip)
    {
        if (skip is YamlText)
        {
            errors.Add(skip.Mark, $"skip of {rule} is a map that gives the reason: skip: {{ reason: … }}.");
            return null;
        }

        if (YamlValues.Map(skip, $"skip of {rule}", errors) is not { } map)
            return null;
        TailoringKeys.Skip.Only(map, $"skip of {rule}", errors);
        if (map["reason"] is null)
            errors.Add(map.Mark, $"skip of {rule} gives the reason, which the report prints: skip: {{ reason: … }}.");
        if (YamlValues.Text(map["reason"], "reason", errors) is not { } reason)
            return null;
        if (string.IsNullOrWhiteSpace(reason))
            errors.Add(map["reason"]!.Mark, $"the reason of skip of {rule} is blank; write why the rule is not judged.");
        return reason.Trim();
    }

    private static Severity SeverityOf(string word) => word switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Info };
}
