using PortalRules.Checking.Decisions;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Tests.Checking;

/// <summary>The catalogue of keys of decision files, and what is generated from it.</summary>
public sealed class DecisionKeysTests
{
    private static readonly KeyMap[] Maps = [WaiverKeys.File, WaiverKeys.Waiver, DeterminationKeys.File, DeterminationKeys.Determination, DeterminationKeys.Answers, DeterminationKeys.Answer];

    [Fact]
    public void Schemas_and_reference_are_up_to_date()
    {
        foreach (var (name, text) in DecisionPages.Schemas)
            UpToDate(Repository.PathOf("rules", "schema", name), text);
        UpToDate(Repository.PathOf("docs", "reference", DecisionPages.ReferenceName), DecisionPages.Reference);
    }

    [Fact]
    public void The_example_of_every_key_can_be_read() => Violations.None(
        from map in Maps
        from key in map.Keys
        let error = Error(map, key.Example)
        where error is not null
        select $"{map.Name}.{key.Name}: {error}");

    [Fact]
    public void The_reader_looks_at_the_value_of_every_key() => Violations.None(
        from map in Maps
        from key in map.Keys
        where Error(map, $"{key.Name}: {{ la: {{ la: [] }} }}") is not { } error || error.Contains($"\"{key.Name}\";", StringComparison.Ordinal)
        select $"{map.Name}.{key.Name}");

    [Fact]
    public void Every_key_is_described_in_two_languages_by_a_sentence() => Violations.None(
        from map in Maps
        from key in map.Keys
        from text in new[] { key.Help.Vi, key.Help.En }
        where text is null || !text.EndsWith('.')
        select $"{map.Name}.{key.Name}: {text}");

    private static string? Error(KeyMap map, string example)
    {
        var errors = new YamlErrors();
        var text = map.Name is "waivers" or "determinations" or "answers" ? example : $"{map.Name}s: [{{ {example} }}]";
        if (map.Name.StartsWith("waiver", StringComparison.Ordinal))
            _ = WaiverBinder.Bind("f", text, errors);
        else if (map.Name.StartsWith("determination", StringComparison.Ordinal))
            _ = DeterminationBinder.Bind("f", text, errors);
        else
            _ = AnswerBinder.Bind("f", text, errors);
        return errors.Count > 0 ? errors.All[0].Message : null;
    }

    private static void UpToDate(string path, string text)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
