using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Yaml;

namespace PortalRules.Html.Platforms;

/// <summary>Binds an extraction map from YAML; collects all mistakes.</summary>
internal sealed class ExtractionMapReader
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(1);
    private readonly YamlErrors _errors = new();
    private readonly PlaceBinder _places;

    private ExtractionMapReader() => _places = new PlaceBinder(_errors);

    public static ExtractionMap Read(string file, string text, bool isShipped)
    {
        var reader = new ExtractionMapReader();
        var documents = YamlReader.Read(file, text, reader._errors);
        if (documents.Length != 1 && reader._errors.Count == 0)
            reader._errors.Add(new YamlMark(file, 1, 1), $"an extraction map describes exactly one platform; its keys are {MapKeys.Map.Listed}.");
        reader._errors.ThrowIfAny();
        var map = reader.Bind(documents[0], isShipped);
        reader._errors.ThrowIfAny();
        return map!;
    }

    private ExtractionMap? Bind(YamlNode node, bool isShipped)
    {
        if (YamlValues.Map(node, "an extraction map", _errors) is not { } map)
            return null;
        MapKeys.Map.Only(map, "an extraction map", _errors);
        foreach (var name in MapKeys.Map.Required.Where(n => map[n] is null))
            _errors.Add(map.Mark, $"an extraction map needs the key \"{name}\".");
        var platform = Platform(map["platform"]);
        var recognition = Recognise(map["recognise"]);
        BindPlaces(map);
        return new ExtractionMap(platform, recognition, new PlaceBook(_places.Places), Article(map["article"]))
        {
            Elements = [.. _places.Elements],
            ClickCounters = Patterns(map["click-counters"], "click-counters"),
            Ignored = Patterns(map["ignored-addresses"], "ignored-addresses"),
            IsShipped = isShipped,
        };
    }

    private void BindPlaces(YamlMap map)
    {
        _places.Bind(map["menus"], MapKeys.Menus, ("main", Role.MainMenu), ("top", Role.TopMenu), ("side", Role.SideMenu), ("footer", Role.FooterMenu));
        _places.Bind(map["page"], MapKeys.Page, ("content", Role.Content), ("section", Role.Section), ("paging", Role.Paging), ("related", Role.Related), ("search", Role.Search), ("imprint", Role.Imprint));
        _places.Bind(map["article"], MapKeys.Article, ("page", Role.ArticlePage), ("title", Role.Title), ("published", Role.Published));
        _places.Bind(map["list"], MapKeys.List, ("item", Role.Item), ("title", Role.ItemTitle), ("published", Role.ItemDate));
        _places.Bind(map["banners"], "banners", Role.Banner);
        _places.BindElements(map["elements"]);
    }

    private string Platform(YamlNode? node)
    {
        if (YamlValues.Text(node, "platform", _errors) is not { } name)
            return "";
        if (!Regex.IsMatch(name, MapKeys.NamePattern, RegexOptions.NonBacktracking))
            _errors.Add(node!.Mark, $"platform {YamlErrors.Quoted(name)} must be one word in lower case without diacritics, such as nukeviet or cms-mau.");
        return name;
    }

    private Recognition Recognise(YamlNode? node)
    {
        var map = YamlValues.Map(node, "recognise", _errors);
        if (map is not null)
        {
            MapKeys.Recognise.Only(map, "recognise", _errors);
            if (map.Entries.Length == 0)
                _errors.Add(map.Mark, $"recognise needs at least one of {MapKeys.Recognise.Listed}.");
        }

        return new Recognition(Marks(map, "generator"), Marks(map, "ids"), Marks(map, "body-classes"), Marks(map, "assets"), Patterns(map?["addresses"], "addresses"));
    }

    // A mark of one or two characters would recognise any page.
    private ImmutableArray<string> Marks(YamlMap? map, string key)
    {
        var marks = ImmutableArray.CreateBuilder<string>();
        NotEmpty(map?[key], key);
        foreach (var item in YamlValues.Items(map?[key]))
        {
            if (YamlValues.Text(item, key, _errors) is not { } mark)
                continue;
            if (mark.TrimEnd('*').Length < 3)
                _errors.Add(item.Mark, $"{key} {YamlErrors.Quoted(mark)} is too short to tell a platform; write at least 3 characters.");
            marks.Add(mark);
        }

        return marks.ToImmutable();
    }

    private ArticlePlaces Article(YamlNode? node)
    {
        if (node is not YamlMap map)
            return new ArticlePlaces();
        var identity = map["identity"] is { } written ? Pattern(written, "identity") : null;
        if (identity is not null && identity.GetGroupNumbers().Length < 2)
            _errors.Add(map["identity"]!.Mark, $"identity {YamlErrors.Quoted(identity.ToString())} has no group; put the part that identifies the article in parentheses.");
        return new ArticlePlaces(map["page"] is not null, identity);
    }

    private ImmutableArray<Regex> Patterns(YamlNode? node, string what)
    {
        NotEmpty(node, what);
        return [.. YamlValues.Items(node).Select(n => Pattern(n, what)).OfType<Regex>()];
    }

    private void NotEmpty(YamlNode? node, string what)
    {
        if (node is YamlList { Items.Length: 0 })
            _errors.Add(node.Mark, $"{what} is an empty list; write a value or leave the key out.");
    }

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
            _errors.Add(node.Mark, $"{what} {YamlErrors.Quoted(text)} is not a regular expression: {e.Message}");
            return null;
        }
    }
}
