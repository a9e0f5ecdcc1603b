using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Robots;

/// <summary>What a portal tells crawlers (RFC 9309), as far as it is about us. Immutable and thread-safe.</summary>
internal sealed class RobotsFile
{
    private const string Own = "/robots.txt";

    private readonly ImmutableArray<RobotsRule> _rules;

    internal RobotsFile(RobotsState state, IEnumerable<RobotsRule> rules, TimeSpan? crawlDelay, ImmutableArray<PortalUrl> sitemaps)
    {
        // The longest rule decides; of two alike the one that allows.
        _rules = [.. rules.OrderByDescending(r => r.Length).ThenByDescending(r => r.Allows)];
        (State, CrawlDelay, Sitemaps) = (state, crawlDelay, sitemaps);
    }

    /// <summary>A portal without robots.txt.</summary>
    public static RobotsFile Absent { get; } = new(RobotsState.Absent, [], crawlDelay: null, []);

    /// <summary>A portal whose robots.txt cannot be known now: nothing may be asked.</summary>
    public static RobotsFile Unreachable { get; } = new(RobotsState.Unreachable, [new RobotsRule(allows: false, "/")], crawlDelay: null, []);

    /// <summary>Whether the portal has told its rules.</summary>
    public RobotsState State { get; }

    /// <summary>The time that the portal wants between requests, one minute at most; <see langword="null"/> where it does not say.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>The sitemaps that the file names, in its order; they may stand on other hosts.</summary>
    public ImmutableArray<PortalUrl> Sitemaps { get; }

    /// <summary>What an answer to the request for robots.txt means (RFC 9309, 2.3.1).</summary>
    /// <param name="status">The status at the end of redirects; 0 where no answer came.</param>
    /// <param name="content">The content, its codings taken off.</param>
    /// <param name="product">Our product token.</param>
    public static RobotsFile Of(int status, ReadOnlySpan<byte> content, string product) => status switch
    {
        >= 200 and < 300 => RobotsReader.Read(content, product),

        // Too many requests is the server's state, not the portal's word.
        429 => Unreachable,
        >= 300 and < 500 => Absent,
        _ => Unreachable,
    };

    /// <summary>Whether an address of the portal may be asked.</summary>
    public bool Allows(PortalUrl url)
    {
        if (_rules.IsEmpty || string.Equals(url.Path, Own, StringComparison.Ordinal))
            return true;
        var path = RobotsText.OfPath(url.PathAndQuery);
        foreach (var rule in _rules)
        {
            if (rule.Matches(path))
                return rule.Allows;
        }

        return true;
    }
}
