using System.Collections.Immutable;
using PortalRules.Html.Platforms;

namespace PortalRules.Html;

/// <summary>How a reader reads. Immutable; the default suits any portal.</summary>
public sealed record HtmlPortalReaderOptions
{
    /// <summary>
    /// The extraction maps. A page is read with the first of the own maps that recognises it, else with the shipped one whose generator it names, else with the
    /// first shipped one of which it bears another mark. The map of the home page is in force for the whole portal.
    /// Default: the maps that ship with the library. An empty list reads every portal generically; to try an own map first, put it before <see cref="ShippedMaps"/>.
    /// </summary>
    public ImmutableArray<ExtractionMap> Maps { get; init; } = ShippedMaps;

    /// <summary>Bytes from which a page is not parsed but noted as too large. Default: 16,777,216 (16 MiB); real pages stay below 1 MiB.</summary>
    public int LargestPage { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many pages are read at the same time, from 1. Default: the number of processors. The result is the same with any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// What an earlier reading of the same portal found, so that pages whose content is unchanged are not parsed again; the snapshot is the same.
    /// Default: <see langword="null"/>, every reading reads everything.
    /// </summary>
    public PageCache? Cache { get; init; }

    /// <summary>The maps that ship with the library, sorted by platform.</summary>
    public static ImmutableArray<ExtractionMap> ShippedMaps => BuiltInMaps.All;

    /// <exception cref="ArgumentException">The options make no sense: all that is wrong with them.</exception>
    internal void ThrowIfWrong(string parameter)
    {
        var problems = new List<string>();
        if (Maps.IsDefault)
            problems.Add("Maps is not set; give an empty list to read every portal generically.");
        else if (Maps.Any(m => m is null))
            problems.Add("Maps holds a map that is null; leave it out.");
        if (LargestPage < 1)
            problems.Add(FormattableString.Invariant($"LargestPage is {LargestPage} bytes; give at least 1 (default: 16777216)."));
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, problems), parameter);
    }
}
