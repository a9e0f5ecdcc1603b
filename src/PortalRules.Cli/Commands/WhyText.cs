using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Commands;

/// <summary><c>rules --why</c>: each pack and each legal text that applies to a portal on a day or not, and why.</summary>
internal static class WhyText
{
    public static void Write(Portal portal, IReadOnlyList<PackApplication> packs, ResultPage page)
    {
        var level = portal.Level is null ? page.Say("chưa biết cấp", "level not known") : page.Say($"cấp {Word(portal.Level)}", $"level {portal.Level}");
        var area = portal.Area is null ? page.Say("chưa biết địa bàn", "area not known") : page.Say($"địa bàn {portal.Area}", $"area {portal.Area}");
        page.Pair("Đơn vị", "Agency", $"{level}; {area}");
        foreach (var pack in packs)
            Write(pack, page);
    }

    private static void Write(PackApplication application, ResultPage page)
    {
        var pack = application.Pack;
        page.Blank();
        page.Line($"{pack.Id} {pack.Version} – {page.Say(pack.Title)}", tone: Tone.Strong);
        page.Line(page.Say(ScopeTerms.Of(pack.AppliesTo)), indent: 2, lead: page.Say("Phạm vi: ", "Scope: "));
        var verdict = application.Applies ? page.Say("Áp dụng. ", "Applies. ") : page.Say("Không áp dụng. ", "Does not apply. ");
        var open = application.Reason is ApplicationReason.LevelUnknown or ApplicationReason.AreaUnknown;
        var answer = open ? page.Say("Chưa kết luận được. ", "Cannot be told. ") : verdict;
        page.Line(answer + Reason(application, page), indent: 2, Mark(application.Applies, open), Tone.Plain);
        foreach (var instrument in application.Instruments)
        {
            page.Line(instrument.Source.Cite(page.Language), indent: 4, Mark(instrument.Carries, instrument.Carries && instrument.Reason is not ApplicationReason.Applies));
            page.Line(page.Say(instrument.Why), indent: 8);
        }

        if (pack.Includes.Length > 0)
            page.Line(string.Join(", ", pack.Includes), indent: 2, lead: page.Say("Gồm cả: ", "Includes: "));
    }

    // That there is no such agency stands above the packs; it need not be told for each.
    private static string Reason(PackApplication application, ResultPage page) => application.Reason is ApplicationReason.LevelNotExisting or ApplicationReason.AreaNotExisting
        ? page.Say("Đơn vị không tồn tại tại ngày xét (nêu ở trên).", "There is no such agency on the as-of date (see above).")
        : page.Say(application.Why);

    private static string Word(string level) => Words.Word(level).Vi.Replace("cấp ", "", StringComparison.Ordinal);

    private static string Mark(bool applies, bool open) => open ? "? " : applies ? "✓ " : "✗ ";
}
