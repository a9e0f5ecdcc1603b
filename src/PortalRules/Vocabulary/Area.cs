using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>An administrative area with its validity: names and codes were re-used in 2025.</summary>
/// <param name="Id">The id, a path of names with their type (<c>thanh-hoa/huyen-cam-thuy</c>).</param>
/// <param name="Level">Its level.</param>
/// <param name="Code">Its last official code, or <see langword="null"/>; that of a day: <see cref="CodeOn"/>.</param>
/// <param name="Name">Its last name; that of a day: <see cref="NameOn"/>.</param>
/// <param name="From">Its first day, or <see langword="null"/>.</param>
/// <param name="Until">Its last day, or <see langword="null"/>.</param>
public sealed record Area(string Id, string Level, string? Code, string Name, DateOnly? From, DateOnly? Until)
{
    /// <summary>Ids of the areas that it became, where it ended and the vocabulary says so.</summary>
    public ImmutableArray<string> Became { get; init; } = [];

    /// <summary>What it was before, by the last day: other names, other codes.</summary>
    public ImmutableArray<AreaState> Was { get; init; } = [];

    /// <summary>Its code on a day: codes were used again for other areas, so one is right for a time only.</summary>
    /// <param name="day">The day; whether it exists then is not asked.</param>
    /// <returns>The code, or <see langword="null"/> where none is known.</returns>
    public string? CodeOn(DateOnly day) => Was.FirstOrDefault(w => w.Code is not null && day <= w.Until)?.Code ?? Code;

    /// <summary>Its name on a day.</summary>
    /// <param name="day">The day; whether it exists then is not asked.</param>
    /// <returns>The name.</returns>
    public string NameOn(DateOnly day) => Was.FirstOrDefault(w => w.Name is not null && day <= w.Until)?.Name ?? Name;

    /// <summary>Whether it exists on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does, as far as its first and last day are known.</returns>
    public bool ExistsOn(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>Whether one area is another or lies within it.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="within">The id of the larger area.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsWithin(string area, string within)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(within);
        return area.StartsWith(within, StringComparison.Ordinal) && (area.Length == within.Length || area[within.Length] == '/');
    }
}
