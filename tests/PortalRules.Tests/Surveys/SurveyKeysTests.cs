using PortalRules.Language.Grammar;
using PortalRules.Packs.Annexes;
using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Tests.Surveys;

/// <summary>The catalogue of keys of lists and annexes, and what is generated from it.</summary>
public sealed class SurveyKeysTests
{
    private static readonly KeyMap[] Maps = [SurveyKeys.File, SurveyKeys.Portal, AnnexKeys.Annex, AnnexKeys.Marks, AnnexKeys.Rows, AnnexKeys.ColumnOf, AnnexKeys.Mark, AnnexKeys.Summary];

    [Fact]
    public void Schemas_and_reference_are_up_to_date()
    {
        foreach (var (name, text) in SurveyPages.Schemas)
            UpToDate(Repository.PathOf("rules", "schema", name), text);
        UpToDate(Repository.PathOf("docs", "reference", SurveyPages.ReferenceName), SurveyPages.Reference);
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
        where Error(map, $"{key.Name}: {{ la: {{ la: [] }} }}") is null
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
        const string annex = "annex: bieu, pack: test.survey, title: Biểu, ";
        const string columns = "columns: [{ header: Đơn vị, value: unit }]";
        var own = example.Replace("menu-chinh", "menu", StringComparison.Ordinal).Replace("so-tin-bai", "so-bai", StringComparison.Ordinal)
            .Replace("tin-bai-don-vi", "don-vi", StringComparison.Ordinal).Replace("banner-het-han", "menu", StringComparison.Ordinal).Replace("test.other", "test.survey", StringComparison.Ordinal);
        var text = map.Name switch
        {
            "portals" => own,
            "portal-of-list" => $"portals: [{{ {own} }}]",
            "annex" => own.Contains("pack:", StringComparison.Ordinal) ? own : $"{own}, pack: test.survey",
            "annex-marks" => $"{annex}rows: {{ portals: all }}, marks: {{ {own} }}, {columns}",
            "annex-rows" => $"{annex}rows: {{ {own} }}, {columns}",
            "annex-column" => $"{annex}rows: {{ {(own.Contains("each-period", StringComparison.Ordinal) ? "units: don-vi" : "portals: all")} }}, marks: {{ pass: x, fail: o }}, columns: [{{ {own} }}]",
            "annex-mark" => $"{annex}rows: {{ portals: all }}, marks: {{ pass: x, fail: o }}, columns: [{{ header: A, marks: [{{ {own} }}] }}]",
            _ => $"{annex}rows: {{ portals: all }}, {columns}, summary: [{{ {own} }}]",
        };
        if (map.Name.StartsWith("portal", StringComparison.Ordinal))
            _ = SurveyListReader.Read("f", $"{{ {text} }}", errors);
        else
            _ = new AnnexBinder(SurveyPack.Checker("").Rules.Packs, errors).Bind(YamlReader.Read("f", $"{{ {text} }}", errors), pack: null);
        return errors.Count > 0 ? errors.All[0].Message : null;
    }

    private static void UpToDate(string path, string text)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
