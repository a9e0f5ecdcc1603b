using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Reporting.Remedy;

/// <summary>A remedy list as text: short, in the order in which to work.</summary>
internal static class RemedyPage
{
    public static void Write(PlainContext c, RemedyList list)
    {
        c.Sheet.Write(c.Say("DANH MỤC NỘI DUNG CẦN KHẮC PHỤC", "WHAT IS TO BE MENDED"), tone: Tone.Strong);
        c.Sheet.Write(c.Report.Portal.Unit ?? c.Report.Portal.Name.Or(null) ?? c.Report.Portal.Identity, lead: DisplayText.Pad($"{c.Say("Đơn vị", "Agency")}:", 14));
        c.Sheet.Write((c.Report.Portal.Url ?? c.Report.Portal.Source)?.Value ?? c.Say("không rõ", "not known"), lead: DisplayText.Pad($"{c.Say("Địa chỉ", "Address")}:", 14));
        c.Sheet.Write(PlainContext.Date(c.Report.AsOf), lead: DisplayText.Pad($"{c.Say("Ngày xét", "As of")}:", 14));
        Part(c, list.Demands, c.Say("YÊU CẦU BẮT BUỘC", "BINDING"));
        Part(c, list.Recommendations, c.Say("KHUYẾN NGHỊ – CHƯA ĐẠT", "RECOMMENDATIONS – NOT MET"));
        c.Sheet.Blank();
        if (list.IsEmpty)
            c.Sheet.Write(RemedyWords.Nothing(c, list));
        foreach (var line in RemedyWords.Rest(c, list))
            c.Sheet.Write(line);
    }

    private static void Part(PlainContext c, IReadOnlyList<RemedyItem> items, string heading)
    {
        if (items.Count == 0)
            return;
        c.Sheet.Heading($"{heading} ({c.Number(items.Count)})");
        foreach (var (item, number) in items.Select((item, i) => (item, i + 1)))
            Item(c, item, number);
    }

    public static void Item(PlainContext c, RemedyItem item, int number)
    {
        c.Sheet.Write($"{c.Name(item.Result)}{RemedyWords.Due(c, item)}", indent: 2, lead: $"{c.Number(number)}. ");
        var common = RemedyWords.Common(item);
        if (common is not null)
            c.Sheet.Write(c.Say(common), indent: 5, lead: c.Say("Việc cần làm: ", "To do: "));
        foreach (var step in item.Steps.Take(c.Options.MostFindings))
            Step(c, step, common is null ? step.Remedy : null);
        if (item.Steps.Length > c.Options.MostFindings)
            c.Sheet.Write(RemedyWords.More(c, item.Steps.Length - c.Options.MostFindings), indent: 5);
        if (item.Steps.IsEmpty && RemedyWords.Whole(item) is { } whole)
            c.Sheet.Write(c.Say(whole), indent: 5);
        Citations.Write(c, item.Result.Rule, indent: 5);
    }

    private static void Step(PlainContext c, RemedyStep step, LocalizedText? remedy)
    {
        c.Sheet.Write(c.Say(step.Found) + RemedyWords.Cases(c, step), indent: 5, lead: "- ");
        if (remedy is not null)
            c.Sheet.Write(c.Say(remedy), indent: 7, lead: c.Say("Việc cần làm: ", "To do: "));
        if (RemedyWords.Seen(c, step) is { Length: > 0 } seen)
            c.Sheet.Write(seen, indent: 7, lead: c.Say("Nơi thấy: ", "Where: "));
        if (step.Waiver is { } waiver)
            c.Sheet.Write(c.Say(DecisionWords.Of(waiver)), indent: 7, lead: c.Say("Tạm hoãn: ", "Waived: "));
    }
}
