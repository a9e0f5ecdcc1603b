using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>
/// Weighs the witnesses of an article's date by their rank: what the citizen sees, then feeds. Metadata never date an article alone. They may confirm one of
/// the two days of a feed near midnight, or the day in the address; against a feed they make the date unknown.
/// </summary>
internal static class PublicationJudge
{
    private const int MostCandidates = 3;

    /// <summary>Decides.</summary>
    /// <param name="said">What the witnesses say, in the order of rank.</param>
    /// <param name="isOpened">Whether the article's own page was read.</param>
    /// <param name="doubts">Takes the candidates of a date that stays unknown.</param>
    public static Known<PortalDate?> Decide(List<DateTestimony> said, bool isOpened, List<Doubt> doubts)
    {
        var line = said.FindIndex(s => s.Who <= DateWitness.VisibleLine);
        if (line >= 0)
            return FromLine(said[line], said, doubts);
        if (said.Exists(s => s.Who is DateWitness.ListEntry))
            return FromLists(said.FindAll(s => s.Who is DateWitness.ListEntry), doubts);
        if (said.Exists(s => s.Who is DateWitness.SideEntry))
            return FromLists(said.FindAll(s => s.Who is DateWitness.SideEntry), doubts);
        if (said.Exists(s => s.Who is DateWitness.Feed))
            return FromFeeds(said, doubts);
        return FromAddress(said) is { IsKnown: true } confirmed ? confirmed : Alone(said, isOpened, doubts);
    }

    /// <summary>Whether a testimony can confirm or contradict a day.</summary>
    public static bool IsStrong(DateTestimony testimony) => DateWitnesses.Of(testimony.Who).Power is DateWitnesses.Power.Confirms && testimony.Date is not null;

    private static Known<PortalDate?> FromLine(DateTestimony line, List<DateTestimony> said, List<Doubt> doubts)
    {
        if (line.IsSuspect)
            return Unknown(UnknownReason.WeekdayMismatch, [line], doubts);
        return said.Exists(s => s.Who is DateWitness.ListEntry && s.Date?.First != line.Date?.First)
            ? Unknown(UnknownReason.Disagreement, said.Where(s => s.Who is DateWitness.ListEntry).Prepend(line), doubts)
            : Known<PortalDate?>.Of(line.Date, DateWitnesses.Of(line.Who).Written);
    }

    private static Known<PortalDate?> FromLists(List<DateTestimony> listed, List<Doubt> doubts)
    {
        if (listed.Exists(l => l.IsSuspect))
            return Unknown(UnknownReason.WeekdayMismatch, listed, doubts);
        if (listed.Exists(l => l.Date?.First != listed[0].Date?.First))
            return Unknown(UnknownReason.Disagreement, listed, doubts);
        return Known<PortalDate?>.Of(listed.MaxBy(l => l.Date?.Time is null ? 0 : 1).Date, Witness.ListEntry);
    }

    private static Known<PortalDate?> FromFeeds(List<DateTestimony> said, List<Doubt> doubts)
    {
        var feeds = said.FindAll(s => s.Who is DateWitness.Feed);

        // Some platforms write the time of change as that of publication. Later than the feed it then says nothing; earlier it cannot be.
        var others = said.FindAll(s => IsStrong(s) && !(s.IsSuspect && feeds.TrueForAll(f => f.Date?.First <= s.Date?.First)));
        var days = DaysOf(feeds[0]).Where(d => feeds.TrueForAll(f => f.Names(d)) && others.TrueForAll(o => o.Names(d))).ToList();
        var isSure = feeds.TrueForAll(f => f.OtherDay is null) || others.Count > 0;
        return days is [var day] && isSure
            ? Known<PortalDate?>.Of(PortalDate.Day(day), Witness.Feed)
            : Unknown(UnknownReason.Disagreement, feeds.Concat(others), doubts);
    }

    private static IEnumerable<DateOnly> DaysOf(DateTestimony testimony)
    {
        if (testimony.Date is { } date)
            yield return date.First;
        if (testimony.OtherDay is { } other)
            yield return other;
    }

    // The address was given once; a template that writes the time of change names another day there.
    private static Known<PortalDate?> FromAddress(List<DateTestimony> said)
    {
        var address = said.FindIndex(s => s.Who is DateWitness.Address);
        if (address < 0 || said[address].Date is not { } day || !said.Exists(s => IsStrong(s) && s.Who is not DateWitness.Address))
            return default;
        return said.TrueForAll(s => !IsStrong(s) || s.Names(day.First)) ? Known<PortalDate?>.Of(day, Witness.Address) : default;
    }

    private static Known<PortalDate?> Alone(List<DateTestimony> said, bool isOpened, List<Doubt> doubts)
    {
        var candidates = said.FindAll(s => DateWitnesses.Of(s.Who).Power >= DateWitnesses.Power.Suggests);
        if (candidates.Count == 0)
            return Known<PortalDate?>.Unknown(isOpened ? UnknownReason.NotShown : UnknownReason.NotCaptured);
        return Unknown(UnknownReason.NotShown, candidates, doubts);
    }

    private static Known<PortalDate?> Unknown(UnknownReason reason, IEnumerable<DateTestimony> candidates, List<Doubt> doubts)
    {
        doubts.Add(new Doubt("published", [.. candidates.Select(c => c.Text).Distinct(StringComparer.Ordinal).Take(MostCandidates)]));
        return Known<PortalDate?>.Unknown(reason);
    }
}
