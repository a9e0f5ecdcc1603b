using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Yaml;

namespace PortalRules.Html.Platforms;

/// <summary>
/// Where the facts of one platform's pages stand: data that sharpens the generic reader. What a map does not name, the generic reader finds by itself;
/// a map never hides what it does not know. Immutable and thread-safe.
/// </summary>
public sealed class ExtractionMap
{
    internal ExtractionMap(string platform, Recognition recognition, PlaceBook places, ArticlePlaces article) =>
        (Platform, Recognition, Places, Article) = (platform, recognition, places, article);

    /// <summary>The platform's name as it enters the portal's facts, in lower case (<c>nukeviet</c>).</summary>
    public string Platform { get; }

    internal Recognition Recognition { get; }

    internal PlaceBook Places { get; }

    internal ArticlePlaces Article { get; }

    /// <summary>What <see cref="Place.Element"/> counts from.</summary>
    internal ImmutableArray<NamedElement> Elements { get; init; } = [];

    internal ImmutableArray<Regex> ClickCounters { get; init; } = [];

    /// <summary>Addresses of the portal that are means, not content.</summary>
    internal ImmutableArray<Regex> Ignored { get; init; } = [];

    /// <summary>Whether it ships with the library: one of those gives way to the one whose generator the page names.</summary>
    internal bool IsShipped { get; init; }

    /// <summary>Reads a map.</summary>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="text">Its content, YAML (docs/extraction-maps.md).</param>
    /// <returns>The map.</returns>
    /// <exception cref="PackException">The map has mistakes: all of them, each with line and column.</exception>
    public static ExtractionMap Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        return ExtractionMapReader.Read(file, text, isShipped: false);
    }

    /// <inheritdoc/>
    public override string ToString() => Platform;
}
