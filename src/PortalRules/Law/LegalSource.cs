using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Law;

/// <summary>A legal text of the catalogue: what it is, whom it binds and when, and how sure the catalogue is of its text.</summary>
public sealed record LegalSource
{
    /// <summary>The id by which rules cite it.</summary>
    public required string Id { get; init; }

    /// <summary><c>law</c>, <c>decree</c>, <c>circular</c>, <c>decision</c>, <c>letter</c> or <c>criteria</c> (a set of criteria by which portals are scored).</summary>
    public required string Kind { get; init; }

    /// <summary>Number and symbol (42/2022/NĐ-CP); <see langword="null"/> where the text leaves it blank.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The day of issue; <see langword="null"/> where unknown.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>What it is about.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The first day in force; <see langword="null"/> where unknown: then no day can be said to lie within its force.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Where the first day is unknown: a day before which the text cannot have been in force; <see langword="null"/> where nothing is known.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The last day in force, inclusive; <see langword="null"/> while open or where unknown.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the end is unknown: the last day on which a source that was read treats the text as valid.</summary>
    public DateOnly? LastKnown { get; init; }

    /// <summary>What ended it, or <see langword="null"/> while open or where unknown.</summary>
    public LegalReference? EndedBy { get; init; }

    /// <summary>The levels that it binds; empty where the catalogue does not say.</summary>
    public ImmutableArray<string> Binds { get; init; } = [];

    /// <summary>Ids of the texts that it replaces.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];

    /// <summary>How its text is known: <c>read</c>, <c>second-hand</c> or <c>recalled</c>.</summary>
    public required string KnownFrom { get; init; }

    /// <summary>Its duties, in the order of the text.</summary>
    public ImmutableArray<LegalDuty> Duties { get; init; } = [];

    /// <summary>The first day on which it can be in force; <see langword="null"/> where that is unknown.</summary>
    internal DateOnly? FirstPossible => From ?? NotBefore ?? Issued;

    /// <summary>Where the catalogue has it; <see langword="null"/> for a text that was made in code.</summary>
    internal YamlMark? Mark { get; init; }

    /// <summary>The status on a day. A text whose first day is unknown was not in force before it was issued, or before <see cref="NotBefore"/>, and is unconfirmed from then on.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    public LawStatus StatusOn(DateOnly day)
    {
        if (day < FirstPossible)
            return LawStatus.NotYet;
        if (day > To)
            return LawStatus.Ended;
        return From is null || day > LastKnown ? LawStatus.Unconfirmed : LawStatus.InForce;
    }

    /// <summary>Whether it binds agencies of a level. A text of which the catalogue does not say whom it binds, binds every level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Whether it does.</returns>
    public bool BindsLevel(string level) => Binds.IsEmpty || Binds.Contains(level, StringComparer.Ordinal);

    /// <summary>How it is cited: kind, number, day and issuer (Công văn số 155/UBND-VHTT ngày 01/02/2023 của UBND huyện Cẩm Thủy).</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <returns>The citation.</returns>
    public string Cite(string language)
    {
        var english = string.Equals(language, "en", StringComparison.OrdinalIgnoreCase);
        var kind = (Kind, english) switch
        {
            ("law", false) => "Luật",
            ("law", true) => "Law",
            ("decree", false) => "Nghị định",
            ("decree", true) => "Decree",
            ("circular", false) => "Thông tư",
            ("circular", true) => "Circular",
            ("decision", false) => "Quyết định",
            ("decision", true) => "Decision",
            ("criteria", false) => "Bộ tiêu chí",
            ("criteria", true) => "Criteria",
            (_, false) => "Công văn",
            _ => "Official letter",
        };
        var number = Number is null ? "" : english ? $" {Number}" : $" số {Number}";
        var day = Issued?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var date = day is null ? "" : english ? $" of {day}" : $" ngày {day}";
        return $"{kind}{number}{date}{(english ? "," : " của")} {Issuer}";
    }
}
