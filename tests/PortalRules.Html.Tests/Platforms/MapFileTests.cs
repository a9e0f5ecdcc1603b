using PortalRules.Html.Platforms;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>The catalogue of keys, what is generated from it, and the maps that ship.</summary>
public class MapFileTests
{
    [Fact]
    public void Schema_and_reference_are_up_to_date()
    {
        UpToDate(Repository.PathOf("rules", "schema", MapFiles.Schema.Name), MapFiles.Schema.Text);
        UpToDate(Repository.PathOf("docs", "reference", MapFiles.Reference.Name), MapFiles.Reference.Text);
    }

    [Fact]
    public void The_example_of_every_key_can_be_bound() => Violations.None(
        from map in MapKeys.All
        from key in map.Keys
        let text = Sample(map, key.Example)
        let error = Error(text)
        where error is not null
        select $"{map.Name}.{key.Name}: {error}\n{text}");

    [Fact]
    public void The_binder_looks_at_the_value_of_every_key() => Violations.None(
        from map in MapKeys.All
        from key in map.Keys
        where Error(Sample(map, $"{key.Name}: {{ la: {{ la: [] }} }}")) is not { } error || error.Contains($"\"{key.Name}\";", StringComparison.Ordinal)
        select $"{map.Name}.{key.Name}");

    [Fact]
    public void Every_key_is_described_in_two_languages_by_a_sentence() => Violations.None(
        from map in MapKeys.All
        from key in map.Keys
        from text in new[] { key.Help.Vi, key.Help.En }
        where text is null || !text.EndsWith('.')
        select $"{map.Name}.{key.Name}: {text}");

    [Fact]
    public void The_maps_that_ship_are_these_and_look_at_no_element_without_its_id_class_or_tag()
    {
        Assert.Equal(["dotnetnuke", "drupal", "joomla", "liferay", "nukeviet", "sharepoint", "umbraco", "wordpress"], HtmlPortalReaderOptions.ShippedMaps.Select(m => m.Platform));
        Assert.All(HtmlPortalReaderOptions.ShippedMaps, map => Assert.True(map.Places.Anywhere.IsEmpty, map.Platform));
    }

    // What a map that ships calls an element decides whether a rule finds nothing or is not checked: none does, for no page of theirs proves it.
    [Fact]
    public void No_map_that_ships_names_elements() => Assert.All(HtmlPortalReaderOptions.ShippedMaps, map => Assert.Empty(map.Elements));

    private static string Sample(KeyMap map, string example)
    {
        const string Platform = "platform: cms-mau";
        const string Recognise = "recognise: { ids: [cms_*] }";
        return map.Name switch
        {
            "html-map" => string.Join('\n', new[] { Platform, Recognise }.Where(l => !example.StartsWith(l[..(l.IndexOf(':', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)).Append(example)),
            "recognise" => $"{Platform}\nrecognise: {{ {example} }}",
            "element" => $"{Platform}\n{Recognise}\nelements: {{ mau: {{ {(example.Contains("at:", StringComparison.Ordinal) ? "" : "at: .mau, ")}{example} }} }}",
            _ => $"{Platform}\n{Recognise}\n{map.Name}: {{ {example} }}",
        };
    }

    private static string? Error(string text)
    {
        try
        {
            ExtractionMap.Parse("mau.yaml", text);
            return null;
        }
        catch (PackException e)
        {
            return e.Message;
        }
    }

    private static void UpToDate(string file, string text)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            File.WriteAllText(file, text);
        Assert.True(File.Exists(file) && string.Equals(File.ReadAllText(file).ReplaceLineEndings("\n"), text, StringComparison.Ordinal), $"{file} is out of date; run portalrules pack schema and pack docs.");
    }
}
