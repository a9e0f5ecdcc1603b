using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Packs.Annexes;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>How a survey runs.</summary>
public sealed record SurveyOptions
{
    /// <summary>The folder of the reports, one file each; made where it does not exist. A report that is there for the same portal, source, rules, day and period is not made again.</summary>
    public required string Reports { get; init; }

    /// <summary>Portals that are read at the same time, at least 1. Default: 2.</summary>
    public int Parallelism { get; init; } = 2;

    /// <summary>Portals of the same host that are read at the same time, where the source is an address; at least 1. Default: 1.</summary>
    public int ParallelismPerHost { get; init; } = 1;

    /// <summary>Ids of the packs that were chosen; empty: those that apply to each portal.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The day whose law counts; <see langword="null"/>: the day of each capture.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The period that is judged; <see langword="null"/>: none.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>Whatever else the reports depend on (contents of a tailoring, of waivers, the version of the tool): where it changes, reports are made again.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>The annexes to print.</summary>
    public ImmutableArray<Annex> Annexes { get; init; } = [];

    /// <summary>What counts as a finding of a run.</summary>
    public RunContract Contract { get; init; } = new();

    /// <summary>Says in both languages why a portal has no report; <see langword="null"/>: the message of the exception.</summary>
    public Func<Exception, LocalizedText>? Explain { get; init; }

    /// <summary>Is told of every portal that is done; called from any thread.</summary>
    public IProgress<SurveyProgress>? Progress { get; init; }
}
