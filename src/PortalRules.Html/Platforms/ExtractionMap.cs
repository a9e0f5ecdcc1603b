using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using PortalRules.Yaml;

namespace PortalRules.Html.Platforms;

/// <summary>
/// Where the facts of one platform's pages stand: data that sharpens the generic reader. What a map does not name, the generic reader finds by itself;
/// a map never hides what it does not know. Immutable and thread-safe.
/// </summary>
public sealed class ExtractionMap
{
    internal ExtractionMap(string platform, ImmutableArray<string> generators, ImmutableArray<string> ids, ArticlePlaces article, ImmutableArray<ISelector> banners, ImmutableArray<Regex> clickCounters, ImmutableArray<Regex> ignored) =>
        (Platform, Generators, Ids, Article, Banners, ClickCounters, Ignored) = (platform, generators, ids, article, banners, clickCounters, ignored);

    /// <summary>The platform's name as it enters the portal's facts, in lower case (<c>nukeviet</c>).</summary>
    public string Platform { get; }

    /// <summary>How the content of <c>meta name="generator"</c> starts; case does not matter.</summary>
    internal ImmutableArray<string> Generators { get; }

    /// <summary>Ids of elements of which one recognises the platform where no generator is given.</summary>
    internal ImmutableArray<string> Ids { get; }

    internal ArticlePlaces Article { get; }

    /// <summary>CSS selectors of pictures that are banners wherever they stand.</summary>
    internal ImmutableArray<ISelector> Banners { get; }

    internal ImmutableArray<Regex> ClickCounters { get; }

    /// <summary>Addresses of the portal that are means, not content.</summary>
    internal ImmutableArray<Regex> Ignored { get; }

    /// <summary>Reads a map.</summary>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="text">Its content, YAML as in the maps that are built in.</param>
    /// <returns>The map.</returns>
    /// <exception cref="PackException">The map has mistakes: all of them, each with line and column.</exception>
    public static ExtractionMap Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        return ExtractionMapReader.Read(file, text);
    }

    /// <inheritdoc/>
    public override string ToString() => Platform;
}
