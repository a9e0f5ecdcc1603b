using PortalRules.Language;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Packs;

/// <summary>That an agency's level or area does not exist on a day, since when or until when, and what it became or came from.</summary>
internal static class ExistenceWords
{
    // Who looks for a commune finds it among so many; a province came of more than can be read.
    private const int MostNamed = 12;

    /// <summary>A sentence each of level and area; <see langword="null"/> where nothing known speaks against the agency.</summary>
    public static LocalizedText? Of(Portal portal, DateOnly asOf, PortalVocabulary vocabulary)
    {
        LocalizedText?[] told =
        [
            vocabulary.MissingLevelOn(portal.Level, asOf) is { } level ? Level(level, asOf) : null,
            portal.Area is { } place && vocabulary.MissingOn(place, asOf) is { } area ? Area(area, asOf, vocabulary) : null,
        ];
        return told.OfType<LocalizedText>().ToList() is { Count: > 0 } sentences ? Words.Join(" ", sentences) : null;
    }

    private static LocalizedText Level(AgencyLevel level, DateOnly asOf) => level.Until is { } until && asOf > until
        ? new($"Tại ngày xét không còn {level.Name.Vi}: cấp này kết thúc hoạt động sau ngày {Words.Date(until).Vi}.", $"On the as-of date there is no {level.Name.In("en")} any more: it ended on {Words.Date(until).En}.")
        : new($"Tại ngày xét chưa có {level.Name.Vi}: cấp này có từ ngày {Words.Date(level.From!.Value).Vi}.", $"On the as-of date there is no {level.Name.In("en")} yet: it exists from {Words.Date(level.From.Value).En}.");

    private static LocalizedText Area(Area area, DateOnly asOf, PortalVocabulary vocabulary)
    {
        var name = area.NameOn(asOf);
        if (area.Until is { } until && asOf > until)
        {
            var later = Named(area.Became.Select(id => vocabulary.Area(id) is { } known ? $"{known.Name} [{id}]" : id));
            return new(
                $"Tại ngày xét, đơn vị hành chính {name} không còn tồn tại (tồn tại đến hết ngày {Words.Date(until).Vi}){(later is null ? "." : $"; đã thành: {later.Vi}.")}",
                $"On the as-of date the area {name} does not exist any more (it did until {Words.Date(until).En}){(later is null ? "." : $"; it became: {later.In("en")}.")}");
        }

        var before = Named(vocabulary.CameFrom(area).Select(a => $"{a.Name} [{a.Id}]"));
        return new(
            $"Tại ngày xét, đơn vị hành chính {name} chưa tồn tại (có từ ngày {Words.Date(area.From!.Value).Vi}); {(before is null ? "danh mục chưa có đơn vị hành chính trước đó." : $"trước đó là: {before.Vi}.")}",
            $"On the as-of date the area {name} does not exist yet (it does from {Words.Date(area.From.Value).En}); {(before is null ? "what was there before is not in the vocabulary." : $"before, there were: {before.In("en")}.")}");
    }

    private static LocalizedText? Named(IEnumerable<string> areas)
    {
        var all = areas.ToList();
        if (all.Count == 0)
            return null;
        var named = string.Join(", ", all.Take(MostNamed));
        return all.Count <= MostNamed ? new(named, named) : new($"{named} và {all.Count - MostNamed} đơn vị khác", $"{named} and {all.Count - MostNamed} more");
    }
}
