using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What a rule is, as data: for the report, the catalogue and the citation. Declarative and code rules have the same.</summary>
public sealed record RuleDescriptor
{
    private readonly Severity? _severity;

    /// <summary>The id, PREFIX-NNN(N); never reused.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule demands, as a short statement.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary><c>structure</c>, <c>content</c>, <c>timeliness</c>, <c>contact</c>, <c>presentation</c>, <c>access</c> or <c>security</c>.</summary>
    public string Category { get; init; } = "content";

    /// <summary>How binding it is.</summary>
    public Obligation Obligation { get; init; } = Obligation.Must;

    /// <summary>How loud it is; by default error for must, warning for should, info for may.</summary>
    public Severity Severity
    {
        get => _severity ?? Obligation switch { Obligation.Should => Severity.Warning, Obligation.May => Severity.Info, _ => Severity.Error };
        init => _severity = value;
    }

    /// <summary>The indicator (column of an annex) that it feeds, or <see langword="null"/>.</summary>
    public string? Indicator { get; init; }

    /// <summary>On what it stands. A must rule needs a text of the catalogue; a recommendation of the house may stand on none.</summary>
    public ImmutableArray<LegalBasis> Basis { get; init; } = [];

    /// <summary>For a rule in C#: on what it stands, by ids of the catalogue. The builder of the checker adds it to <see cref="Basis"/>.</summary>
    public ImmutableArray<LegalCitation> Cites { get; init; } = [];

    /// <summary>The deadline, or <see langword="null"/>.</summary>
    public DueBy? DueBy { get; init; }

    /// <summary>To which portals it applies.</summary>
    public AppliesTo AppliesTo { get; init; } = AppliesTo.Everything;

    /// <summary>Whether an office may neither skip it, nor lower its severity, nor set its parameters.</summary>
    public bool Locked { get; init; }

    /// <summary>Earlier ids, under which old waivers stay alive.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];

    /// <summary>The id of the W3C ACT rule that it implements (<c>23a2a8</c>), or <see langword="null"/>.</summary>
    public string? Act { get; init; }

    /// <summary>
    /// The sentence of a finding, with placeholders; <see langword="null"/>: the engine's own sentence, or the one that the rule in C# reports. A rule in C#
    /// has the placeholders <c>{fact}</c>, <c>{detail}</c> and <c>{found}</c>: the fact's name, and twice what was reported.
    /// </summary>
    public LocalizedText? Message { get; init; }

    /// <summary>A few words on a finding for the notes of an annex, with placeholders; <see langword="null"/>: the sentence itself.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What to do about a finding, with placeholders.</summary>
    public LocalizedText? Remedy { get; init; }
}
