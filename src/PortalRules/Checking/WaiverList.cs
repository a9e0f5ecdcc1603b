using System.Collections.Immutable;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Matching;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>The waivers of an office, of any number of portals. Immutable; may be used by many checks at once.</summary>
public sealed class WaiverList
{
    /// <summary>Makes a list.</summary>
    /// <param name="waivers">The waivers; where several speak of one finding, one of that finding comes before one of its whole rule, then the one that holds longest.</param>
    public WaiverList(IEnumerable<Waiver> waivers)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        Waivers = [.. waivers];
        Index = new FindingIndex<Waiver>(Waivers, w => new FindingAddress(w.Rule, w.Portal, w.Finding));
    }

    /// <summary>The waivers, in the order in which they were given.</summary>
    public ImmutableArray<Waiver> Waivers { get; }

    internal FindingIndex<Waiver> Index { get; }

    /// <summary>Reads a waivers file.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The content.</param>
    /// <returns>The list.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them.</exception>
    public static WaiverList Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var waivers = WaiverBinder.Bind(file, text, errors);
        errors.ThrowIfAny();
        return new WaiverList(waivers);
    }
}
