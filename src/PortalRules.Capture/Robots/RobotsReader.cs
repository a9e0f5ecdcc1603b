using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Robots;

/// <summary>Reads robots.txt: groups that name us, merged; where there is none, those of <c>*</c>. Lines that are no rule are passed over.</summary>
internal sealed class RobotsReader
{
    /// <summary>Bytes that are read; RFC 9309 asks for 500 KiB at least.</summary>
    public const int MostBytes = 500 * 1024;

    private const int MostSitemaps = 1_000;
    private const double LongestDelay = 60;

    private readonly string _product;
    private readonly Group _ours = new();
    private readonly Group _everybodys = new();
    private readonly List<PortalUrl> _sitemaps = [];
    private readonly HashSet<Group> _open = [];
    private bool _hasRules;

    private RobotsReader(string product) => _product = product;

    /// <summary>Reads the file.</summary>
    public static RobotsFile Read(ReadOnlySpan<byte> content, string product)
    {
        var reader = new RobotsReader(product);
        foreach (var line in Text(content).AsSpan().EnumerateLines())
            reader.Take(line);
        var group = reader._ours.IsNamed ? reader._ours : reader._everybodys;
        return new RobotsFile(RobotsState.Given, group.Rules, group.Delay, [.. reader._sitemaps]);
    }

    private static string Text(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        if (content.Length > MostBytes)
        {
            // A rule that is cut in two would be another rule.
            var end = content[..MostBytes].LastIndexOfAny((byte)'\n', (byte)'\r');
            content = content[..Math.Max(end, 0)];
        }

        return Encoding.UTF8.GetString(content);
    }

    private void Take(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('#') is var comment and >= 0)
            line = line[..comment];
        if (line.IndexOf(':') is not (var colon and > 0))
            return;
        var value = line[(colon + 1)..].Trim();
        switch (line[..colon].Trim().ToString().ToLowerInvariant())
        {
            case "user-agent":
                Name(value);
                break;
            case "allow":
                Add(allows: true, value);
                break;
            case "disallow":
                Add(allows: false, value);
                break;
            case "crawl-delay":
                Slow(value);
                break;
            case "sitemap" when _sitemaps.Count < MostSitemaps && PortalUrl.TryParse(value.ToString(), out var sitemap) && sitemap.Host.Length > 0:
                _sitemaps.Add(sitemap);
                break;
        }
    }

    private void Name(ReadOnlySpan<char> agent)
    {
        if (_hasRules)
            _open.Clear();
        _hasRules = false;
        if (agent is "*")
            _open.Add(_everybodys);
        else if (Token(agent).Equals(_product, StringComparison.OrdinalIgnoreCase))
            _open.Add(_ours);
        foreach (var group in _open)
            group.IsNamed = true;
    }

    // RFC 9309, 2.2.1: a product token has letters, "_" and "-"; some files add a version.
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> agent)
    {
        var length = 0;
        while (length < agent.Length && (char.IsAsciiLetter(agent[length]) || agent[length] is '-' or '_'))
            length++;
        return length == agent.Length || agent[length] is '/' or ' ' or '\t' ? agent[..length] : agent;
    }

    private void Add(bool allows, ReadOnlySpan<char> pattern)
    {
        _hasRules = true;
        if (pattern.IsEmpty || _open.Count == 0)
            return;
        var text = pattern.ToString();
        var rule = new RobotsRule(allows, text[0] is '/' or '*' ? text : $"/{text}");
        foreach (var group in _open)
            group.Rules.Add(rule);
    }

    // RFC 9309, 2.2.4: no other line ends a group. Where several delays stand in one, the longest is the polite one.
    private void Slow(ReadOnlySpan<char> value)
    {
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || !double.IsFinite(seconds))
            return;
        foreach (var group in _open)
            group.Delay = TimeSpan.FromSeconds(Math.Min(Math.Max(seconds, group.Delay?.TotalSeconds ?? 0), LongestDelay));
    }

    private sealed class Group
    {
        public bool IsNamed { get; set; }

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? Delay { get; set; }
    }
}
