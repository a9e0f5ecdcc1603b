using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Badges;

/// <summary>One badge per kind, host and target, however many pages bear it; told where it stands first.</summary>
internal sealed class BadgeBuilder(SiteIndex site, ScriptFiles scripts)
{
    public List<Badge> Build() =>
    [
        .. site.Pages.OrderByDescending(p => p.IsHome).ThenBy(p => p.Url.Value, PageOrder.Instance)
            .SelectMany(p => p.Badges)
            .Concat(OfScripts())
            .DistinctBy(b => (b.Kind, b.Host.Or(null), b.Kind is "monitoring" ? null : b.Target.Or(null)?.Value))
            .OrderBy(b => b.Kind, StringComparer.Ordinal).ThenBy(b => b.At!.Page, PageOrder.Instance).ThenBy(b => b.At!.Line).ThenBy(b => b.At!.Column),
    ];

    /// <summary>A badge that is not found may be drawn by a script that nobody looked into.</summary>
    public Completeness Judge(Completeness home)
    {
        if (!home.IsComplete || site.Home is null || Build().Exists(b => b.Kind is "monitoring"))
            return home;
        var unseen = site.Home.Scripts.Count(s => scripts.IsMonitoring(s) is null);
        return unseen == 0 ? home : Completeness.Incomplete($"còn {unseen} tệp kịch bản của trang chủ chưa đọc được, có thể gắn mã giám sát hoặc nhãn");
    }

    private IEnumerable<Badge> OfScripts() =>
        (site.Home?.Scripts ?? []).Where(s => scripts.IsMonitoring(s) is true).Take(1).Select(s => new Badge
        {
            Kind = "monitoring",
            Host = Known<string?>.Unknown(UnknownReason.NotShown),
            Target = Known<PortalUrl?>.Unknown(UnknownReason.NotCaptured),
            At = new SourceLocation(site.Home!.Url.Value, "script", 0, 0),
        });
}
