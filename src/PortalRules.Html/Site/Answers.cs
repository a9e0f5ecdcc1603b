using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What servers said of the addresses that a capture asked: where redirects end, and with which status.</summary>
internal sealed class Answers
{
    private const int MostSteps = 20;

    private readonly Dictionary<string, Answer> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stops;
    private readonly bool _tellsStatus;

    /// <summary>Puts the answers together.</summary>
    /// <param name="all">Every address that was asked.</param>
    /// <param name="notFound">Addresses that answer as those do which nobody has: wherever they lead, it is not what they were asked for.</param>
    /// <param name="tellsStatus">Whether the statuses are those of a server; a saved file has none.</param>
    public Answers(IEnumerable<Answer> all, IEnumerable<PortalUrl> notFound, bool tellsStatus)
    {
        _stops = notFound.Select(u => u.Value).ToHashSet(StringComparer.Ordinal);
        _tellsStatus = tellsStatus;
        foreach (var answer in all.OrderBy(Rank).ThenBy(a => a.Url.Value, StringComparer.Ordinal).ThenBy(a => a.Status).ThenBy(a => a.RedirectsTo?.Value, StringComparer.Ordinal))
        {
            _exact.TryAdd(answer.Url.Value, answer);
            var place = SiteAddresses.PlaceOf(answer.Url);
            if (answer.RedirectsTo is null || !string.Equals(SiteAddresses.PlaceOf(answer.RedirectsTo), place, StringComparison.Ordinal))
                _places.TryAdd(place, answer);
        }
    }

    public static Answers None { get; } = new([], [], tellsStatus: false);

    /// <summary>The redirects that lead to another page, in the order of their addresses.</summary>
    public IEnumerable<Answer> Redirects =>
        _exact.Values.Where(a => a.RedirectsTo is not null && !_stops.Contains(a.Url.Value)).OrderBy(a => a.Url.Value, StringComparer.Ordinal);

    /// <summary>Where an address leads in the end; <see langword="null"/> where it leads round in a circle.</summary>
    public PortalUrl? EndOf(PortalUrl url) => Follow(url, _stops).End;

    /// <summary>The status of an address, of a redirect that of its end.</summary>
    public Known<int> StatusOf(PortalUrl? url)
    {
        if (!_tellsStatus || url is not { Scheme: "http" or "https" })
            return Known<int>.Unknown(UnknownReason.NotCaptured);
        var (end, answer) = Follow(url, stops: null);
        return end is null ? Known<int>.Unknown(UnknownReason.Unreadable)
            : answer is { RedirectsTo: null } ? Known<int>.Of(answer.Status, Witness.File)
            : Known<int>.Unknown(UnknownReason.NotCaptured);
    }

    // A page stands before a redirect, and that before a fault, where several addresses are the same page.
    private static int Rank(Answer answer) => answer.RedirectsTo is not null ? 1 : answer.Status is >= 200 and < 400 ? 0 : answer.Status > 0 ? 2 : 3;

    private (PortalUrl? End, Answer? Answer) Follow(PortalUrl url, HashSet<string>? stops)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { url.Value };
        for (var step = 0; step < MostSteps; step++)
        {
            var answer = _exact.GetValueOrDefault(url.Value) ?? _places.GetValueOrDefault(SiteAddresses.PlaceOf(url));
            if (answer?.RedirectsTo is not { } next || stops?.Contains(answer.Url.Value) is true)
                return (url, answer);
            if (!seen.Add(next.Value))
                return default;
            url = next;
        }

        return default;
    }
}
