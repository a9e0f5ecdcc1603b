using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Where click counters lead that a capture asked. Their tokens differ from page to page, so a counter is found by what is left without them.</summary>
internal sealed class CounterTargets
{
    private readonly Dictionary<string, PortalUrl> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PortalUrl?> _byKey = new(StringComparer.Ordinal);

    public CounterTargets(Answers answers)
    {
        foreach (var answer in answers.Redirects)
        {
            // A counter that leads to itself, or round in a circle, tells nothing.
            if (answers.EndOf(answer.Url) is not { } end || string.Equals(KeyOf(end), KeyOf(answer.Url), StringComparison.Ordinal))
                continue;
            _exact[answer.Url.Value] = end;
            var key = KeyOf(answer.Url);
            _byKey[key] = !_byKey.TryGetValue(key, out var other) || string.Equals(other?.Value, end.Value, StringComparison.Ordinal) ? end : null;
        }
    }

    /// <summary>Where a counter leads; <see langword="null"/> where it was not asked, or answers that differ in more than the token were given.</summary>
    public PortalUrl? Find(PortalUrl counter) => _exact.GetValueOrDefault(counter.Value) ?? _byKey.GetValueOrDefault(KeyOf(counter));

    private static string KeyOf(PortalUrl url) => $"{PortalUrl.BareHost(url.Host)}{ClickCounters.KeyOf(url)}";
}
