using PortalRules.Checking;
using PortalRules.Law;
using PortalRules.Packs;

namespace PortalRules.Reporting.Plain;

/// <summary>By which law the portal was judged: the texts that were applied, then in a line each what was not, and why.</summary>
internal static class LawSection
{
    public static void Write(PlainContext c)
    {
        if (c.Report.Law.IsEmpty)
            return;
        var day = PlainContext.Date(c.Report.AsOf);
        c.Sheet.Heading(c.Say($"VĂN BẢN ÁP DỤNG TẠI NGÀY {day}", $"LAW APPLIED AS OF {day}"));
        foreach (var law in c.Report.Law.Where(l => l.IsApplied))
        {
            c.Sheet.Write(law.Source.Cite(c.Options.Language), indent: 2, lead: law.Reason is ApplicationReason.Applies ? "✓ " : "? ");
            c.Sheet.Write($"{(law.Reason is ApplicationReason.Applies ? Force(c, law.Source) : c.Say(law.Why))} {c.Say("Bộ quy tắc", "Packs")}: {string.Join(", ", law.Packs)}.", indent: 6);
        }

        if (c.Report.Law.All(l => !l.IsApplied))
            c.Sheet.Write(c.Say("Không có văn bản nào được áp dụng.", "No text was applied."), indent: 2);
        foreach (var law in c.Report.Law.Where(l => !l.IsApplied && IsOfTheText(l)))
            c.Sheet.Write($"{law.Source.Number ?? law.Source.Id} ({string.Join(", ", law.Packs)}): {c.Say(law.Why)}", indent: 2, lead: "– ", tone: Tone.Quiet);

        // Where a pack speaks to others, its texts are of little interest.
        foreach (var group in c.Report.Law.Where(l => !l.IsApplied && !IsOfTheText(l)).GroupBy(l => c.Say(l.Why), StringComparer.Ordinal))
        {
            var packs = group.SelectMany(l => l.Packs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            c.Sheet.Write($"{string.Join(", ", packs)}: {group.Key}", indent: 2, lead: "– ", tone: Tone.Quiet);
        }
    }

    /// <summary>Whether it is the text that does not apply, and not the pack that speaks to others.</summary>
    public static bool IsOfTheText(LawApplication law) => law.Reason is ApplicationReason.NotYetInForce or ApplicationReason.Ended or ApplicationReason.BindsOtherLevels;

    public static string Force(PlainContext c, LegalSource source)
    {
        var from = source.From is { } first ? c.Say($"Có hiệu lực từ ngày {PlainContext.Date(first)}", $"In force from {PlainContext.Date(first)}") : c.Say("Có hiệu lực", "In force");
        var to = source.To is { } last ? c.Say($" đến hết ngày {PlainContext.Date(last)}", $" to {PlainContext.Date(last)}") : "";
        var known = source.LastKnown is { } sure ? c.Say($", biết chắc đến ngày {PlainContext.Date(sure)}", $", known to be valid on {PlainContext.Date(sure)}") : "";
        return $"{from}{to}{known}.";
    }
}
