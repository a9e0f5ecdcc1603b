using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using PortalRules.Yaml;

namespace PortalRules.Html.Platforms;

/// <summary>Binds an extraction map from YAML; collects all mistakes.</summary>
internal sealed class ExtractionMapReader
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(1);
    private readonly YamlErrors _errors = new();
    private readonly CssSelectorParser _selectors = new();

    public static ExtractionMap Read(string file, string text)
    {
        var reader = new ExtractionMapReader();
        var documents = YamlReader.Read(file, text, reader._errors);
        if (documents.Length != 1 && reader._errors.Count == 0)
            reader._errors.Add(new YamlMark(file, 1, 1), "an extraction map describes exactly one platform: { platform, recognise, article, banners, click-counters, ignored-addresses }.");
        reader._errors.ThrowIfAny();
        var map = reader.Bind(documents[0]);
        reader._errors.ThrowIfAny();
        return map!;
    }

    private ExtractionMap? Bind(YamlNode node)
    {
        if (YamlValues.Map(node, "an extraction map", _errors) is not { } map)
            return null;
        YamlValues.OnlyKeys(map, "an extraction map", _errors, "platform", "recognise", "article", "banners", "click-counters", "ignored-addresses");
        var platform = YamlValues.Text(map["platform"], "platform", _errors);
        if (platform is null && map["platform"] is null)
            _errors.Add(map.Mark, "platform is missing; name the platform in one word, such as nukeviet.");
        var recognise = YamlValues.Map(map["recognise"], "recognise", _errors);
        if (recognise is null && map["recognise"] is null)
            _errors.Add(map.Mark, "recognise is missing; say how the platform is told: { generator: …, ids: … }.");
        if (recognise is not null)
            YamlValues.OnlyKeys(recognise, "recognise", _errors, "generator", "ids");
        return new ExtractionMap(
            platform ?? "",
            [.. YamlValues.Items(recognise?["generator"]).Select(n => YamlValues.Text(n, "generator", _errors)).OfType<string>()],
            [.. YamlValues.Items(recognise?["ids"]).Select(n => YamlValues.Text(n, "ids", _errors)).OfType<string>()],
            Article(map["article"]),
            Selectors(map["banners"], "banners"),
            Patterns(map["click-counters"], "click-counters"),
            Patterns(map["ignored-addresses"], "ignored-addresses"));
    }

    private ArticlePlaces Article(YamlNode? node)
    {
        if (YamlValues.Map(node, "article", _errors) is not { } map)
            return new ArticlePlaces();
        YamlValues.OnlyKeys(map, "article", _errors, "page", "published", "identity");
        return new ArticlePlaces(
            Selector(map["page"], "page"),
            Selector(map["published"], "published"),
            map["identity"] is { } identity ? Pattern(identity, "identity") : null);
    }

    private ImmutableArray<ISelector> Selectors(YamlNode? node, string what) => [.. YamlValues.Items(node).Select(n => Selector(n, what)).OfType<ISelector>()];

    private ISelector? Selector(YamlNode? node, string what)
    {
        if (YamlValues.Text(node, what, _errors) is not { } text)
            return null;
        if (_selectors.ParseSelector(text) is { } selector)
            return selector;
        _errors.Add(node!.Mark, $"{what} \"{text}\" is not a CSS selector.");
        return null;
    }

    private ImmutableArray<Regex> Patterns(YamlNode? node, string what) => [.. YamlValues.Items(node).Select(n => Pattern(n, what)).OfType<Regex>()];

    private Regex? Pattern(YamlNode node, string what)
    {
        if (YamlValues.Text(node, what, _errors) is not { } text)
            return null;
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, MatchTime);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            _errors.Add(node.Mark, $"{what} \"{text}\" is not a regular expression: {e.Message}");
            return null;
        }
    }
}
