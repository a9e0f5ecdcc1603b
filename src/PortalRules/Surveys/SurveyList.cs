using System.Collections.Immutable;
using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Surveys;

/// <summary>A list of portals (<c>portals.yaml</c>): which portals a survey looks at, and their groups. Immutable.</summary>
public sealed record SurveyList
{
    /// <summary>The portals, in the order of the file; at least one.</summary>
    public required ImmutableArray<SurveyPortal> Portals { get; init; }

    /// <summary>Groups: a name, and the ids of its portals.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Groups { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Reads a list.</summary>
    /// <param name="file">Its name for messages; sources are taken from its folder.</param>
    /// <param name="text">The content.</param>
    /// <returns>The list.</returns>
    /// <exception cref="PackException">The list has mistakes: all of them, each with line and column.</exception>
    public static SurveyList Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var list = SurveyListReader.Read(file, text, errors);
        errors.ThrowIfAny();
        return list!;
    }

    /// <summary>Reads a list from disk.</summary>
    /// <param name="file">The path, which also stands in messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The list.</returns>
    /// <exception cref="PackException">The list has mistakes: all of them, each with line and column.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<SurveyList> LoadAsync(string file, CancellationToken cancellationToken = default) =>
        Parse(file, await OfficeFile.TextAsync(file, cancellationToken).ConfigureAwait(false));

    /// <summary>The portals of a group, in the order of the list.</summary>
    /// <param name="group">The name of the group.</param>
    /// <returns>The list with these portals only.</returns>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public SurveyList Only(string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!Groups.TryGetValue(group, out var ids))
            throw new ArgumentException($"There is no group \"{group}\".", nameof(group));
        return this with { Portals = [.. Portals.Where(p => ids.Contains(p.Id, StringComparer.Ordinal))] };
    }
}
