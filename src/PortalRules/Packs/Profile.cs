using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>
/// One round of checks, as an office announces it: which packs, the law of which day, which period. A check gets it by
/// <c>CheckOptions.Profile</c>; options that are given beside it win over it. Immutable.
/// </summary>
public sealed record Profile
{
    /// <summary>The id of the round, which reports print.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the packs to check; empty (the default): every loaded pack that applies to the portal.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The day whose law counts; <see langword="null"/> (the default): the day of the capture.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The period that is judged; <see langword="null"/> (the default): none.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>Where each pack is named, in the order of <see cref="Packs"/>; empty for a profile that was made in code.</summary>
    internal ImmutableArray<YamlMark> PackMarks { get; init; } = [];

    /// <summary>Where the profile stands; <see langword="null"/> for one that was made in code.</summary>
    internal YamlMark? Mark { get; init; }

    /// <summary>Reads a profile file: <c>profile: { id: …, packs: [ … ], as-of: 2023-03-31, period: 2023-Q1 }</c>.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The content.</param>
    /// <returns>The profile. Whether its packs exist is looked at when it is used.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them, each with line and column.</exception>
    public static Profile Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var profile = ProfileReader.Read(file, text, errors);
        errors.ThrowIfAny();
        return profile!;
    }

    /// <summary>Reads a profile file from disk.</summary>
    /// <param name="file">The path, which also stands in messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them, each with line and column.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Profile> LoadAsync(string file, CancellationToken cancellationToken = default) =>
        Parse(file, await OfficeFile.TextAsync(file, cancellationToken).ConfigureAwait(false));

    /// <summary>Reports packs that are not loaded.</summary>
    internal void Check(RuleSet rules, YamlErrors errors)
    {
        foreach (var (id, i) in Packs.Select((id, i) => (id, i)))
        {
            if (rules.Find(id) is null)
                errors.AddUnknown(i < PackMarks.Length ? PackMarks[i] : new YamlMark(Id, 1, i + 1), "pack", id, rules.Packs.Select(p => p.Id));
        }
    }
}
