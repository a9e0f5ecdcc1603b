using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Badges;

/// <summary>The script files of the capture: a badge may be drawn by one, so a page without it proves nothing until they were looked into.</summary>
internal sealed class ScriptFiles
{
    private readonly Dictionary<string, bool> _isMonitoring = new(StringComparer.Ordinal);

    public void Add(CapturedResource resource)
    {
        if (resource.Url.Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase))
            _isMonitoring[resource.Url.Path] = MonitoringCode.IsIn(resource.Body.Span);
    }

    /// <summary>Whether the file holds the monitoring code; <see langword="null"/> where it is not in the capture.</summary>
    public bool? IsMonitoring(PortalUrl script) => _isMonitoring.TryGetValue(script.Path, out var found) ? found : null;
}
