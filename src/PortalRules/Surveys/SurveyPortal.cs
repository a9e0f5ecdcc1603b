using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Surveys;

/// <summary>A portal of a list (<c>portals.yaml</c>).</summary>
public sealed record SurveyPortal
{
    /// <summary>The id, unique in the list.</summary>
    public required string Id { get; init; }

    /// <summary>The unit that runs it, as tables print it (UBND xã Cẩm Vân).</summary>
    public required string Unit { get; init; }

    /// <summary>The level of that unit (<c>commune</c>); <see langword="null"/> where the list does not say.</summary>
    public string? Level { get; init; }

    /// <summary>The id of its area; <see langword="null"/> where the list does not say.</summary>
    public string? Area { get; init; }

    /// <summary>Where it is read from: a folder or file as an absolute path, or an address.</summary>
    public required string Source { get; init; }

    /// <summary>The source as the list has it, which messages name.</summary>
    public string? ListedSource { get; init; }

    /// <summary>Its public address; <see langword="null"/> where the list does not say.</summary>
    public PortalUrl? Url { get; init; }

    /// <summary>The units that contribute to it, in the order of the list.</summary>
    public ImmutableArray<string> Contributors { get; init; } = [];

    /// <summary>Who hosts or built it, as the list says; <see langword="null"/> where it does not.</summary>
    public string? Vendor { get; init; }

    /// <summary>The portal as checks know it.</summary>
    /// <returns>Its identity, unit, level, area, address and contributors.</returns>
    public Portal ToPortal() => new() { Id = Id, Unit = Unit, Level = Level, Area = Area, Url = Url, Contributors = Contributors };
}
