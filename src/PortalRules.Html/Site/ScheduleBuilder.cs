using PortalRules.Html.People;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Names the kind of schedules whose own page does not say it, by the menu label of the page; what nothing names is no schedule.</summary>
internal static class ScheduleBuilder
{
    public static List<ScheduleEntry> Build(SiteIndex site, SectionPlaces sections)
    {
        var found = new List<ScheduleEntry>();
        foreach (var page in site.Pages)
        {
            var named = sections.Find(site.KeyOf(page.Url)) is { } place ? ScheduleKinds.Of(place.Label) : null;
            foreach (var entry in page.Schedule)
            {
                if (entry.Kind.Length > 0)
                    found.Add(entry);
                else if (named is not null)
                    found.Add(entry with { Kind = named });
            }
        }

        return found;
    }
}
