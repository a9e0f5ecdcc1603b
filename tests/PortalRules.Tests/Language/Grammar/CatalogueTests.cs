using PortalRules.Language.Grammar;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Holds the check catalogue to the binder: every key is bound, and its example is right.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void The_example_of_every_key_can_be_bound() => Violations.None(
        from map in KeyMaps.All
        from key in map.Keys
        let sample = Templates.Example(map, key)
        from error in SampleBinder.Errors(sample)
        select $"{sample.Name}: {error}\n  {sample.Text}");

    [Fact]
    public void The_binder_looks_at_the_value_of_every_key() => Violations.None(
        from map in KeyMaps.All
        from key in map.Keys
        let sample = Templates.Garbage(map, key)
        let errors = SampleBinder.Errors(sample)
        where errors.Count == 0 || errors.Any(e => e.Contains($"\"{key.Name}\"; ", StringComparison.Ordinal))
        select $"{sample.Name}: {string.Join(" / ", errors)}\n  {sample.Text}");

    [Fact]
    public void Every_key_is_described_in_two_languages_by_a_sentence() => Violations.None(
        from map in KeyMaps.All
        from key in map.Keys
        from text in new[] { key.Help.Vi, key.Help.En, key.Unknown?.Vi ?? ".", key.Unknown?.En ?? "." }
        where text is null || !text.EndsWith('.')
        select $"{map.Name}.{key.Name}: {text}");

    [Fact]
    public void The_names_of_maps_and_keys_are_told_apart()
    {
        Violations.None(KeyMaps.All.GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Violations.None(KeyMaps.All.SelectMany(m => m.Names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{m.Name}.{g.Key}")));
    }
}
