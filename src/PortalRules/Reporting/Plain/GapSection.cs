using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Reporting.Plain;

/// <summary>What the report could not see: gaps of the capture, pages that could not be read, law that was not read in the original.</summary>
internal static class GapSection
{
    private const int MostNotes = 20;

    public static void Write(PlainContext c)
    {
        var gaps = c.Report.Completeness.Where(k => !k.Value.IsComplete).ToList();
        if (gaps.Count > 0)
        {
            c.Sheet.Heading(c.Say("PHẠM VI CHƯA THU THẬP ĐỦ", "NOT CAPTURED COMPLETELY"));
            foreach (var (kind, completeness) in gaps)
                c.Sheet.Write(Gap(c, kind, completeness), indent: 2, lead: "- ");
        }

        Notes(c);
        SecondHand(c);
    }

    public static string Gap(PlainContext c, string kind, Completeness completeness)
    {
        var name = FactKinds.Find(kind) is { } known ? c.Say(known.Help) : kind;
        var since = completeness.Since is { } day
            ? c.Say($" (đầy đủ từ ngày {PlainContext.Date(day)})", $" (complete from {PlainContext.Date(day)} on)")
            : "";
        return completeness.Note is null ? $"{name}{since}" : $"{name}{since}: {completeness.Note}";
    }

    private static void Notes(PlainContext c)
    {
        if (c.Report.Notes.IsEmpty)
            return;
        c.Sheet.Heading($"{c.Say("NỘI DUNG KHÔNG ĐỌC ĐƯỢC", "COULD NOT BE READ")} ({c.Number(c.Report.Notes.Length)})");
        foreach (var note in c.Report.Notes.Take(MostNotes))
            c.Sheet.Write(note.Address.Length == 0 ? note.Message : $"{c.Report.Portal.KeyOf(note.Address)}: {note.Message}", indent: 2, lead: "- ");
        if (c.Report.Notes.Length > MostNotes)
        {
            var more = c.Number(c.Report.Notes.Length - MostNotes);
            c.Sheet.Write(c.Say($"… và {more} nội dung khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"), indent: 2);
        }
    }

    private static void SecondHand(PlainContext c)
    {
        var sources = NotRead(c.Report);
        if (sources.Count == 0)
            return;
        c.Sheet.Heading(c.Say("VĂN BẢN CHƯA ĐỐI CHIẾU NGUYÊN VĂN", "LAW NOT READ IN THE ORIGINAL"));
        foreach (var source in sources)
            c.Sheet.Write($"{source.Cite(c.Options.Language)}: {How(c, source)}", indent: 2, lead: "- ");
    }

    /// <summary>The texts on which judged rules stand and whose wording nobody has read, sorted by id.</summary>
    public static IReadOnlyList<LegalSource> NotRead(CheckReport report) =>
    [
        .. report.Results.Where(r => r.Verdict.Outcome is not Outcome.NotApplicable).SelectMany(r => r.Rule.Basis).Select(b => b.Source)
            .Where(s => s.KnownFrom is not "read").DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal),
    ];

    public static string How(PlainContext c, LegalSource source) => source.KnownFrom is "second-hand"
        ? c.Say("ghi theo nguồn thứ cấp", "known from a second-hand source")
        : c.Say("ghi theo trí nhớ, cần đối chiếu trước khi viện dẫn", "recalled; compare it before citing");
}
