using PortalRules.Checking;
using PortalRules.Language.Periods;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Whom a report is about, by the law of which day, and by which rules.</summary>
internal static class HeaderBlock
{
    public static void Write(HtmlContext c)
    {
        var (report, sheet) = (c.Report, c.Sheet);
        using (sheet.In("dl", ("class", "facts")))
        {
            Facts.Write(sheet, c.Say("Địa chỉ", "Address"), () => Address(c));
            Facts.Write(sheet, c.Say("Ngày xét", "As of"), $"{PlainContext.Date(report.AsOf)} ({HeaderSection.AsOfSource(c.Plain)})");
            if (report.Period is { } period)
                Facts.Write(sheet, c.Say("Kỳ đánh giá", "Period"), c.Say(PeriodNames.Of(period)));
            if (report.Profile is { } profile)
                Facts.Write(sheet, c.Say("Đợt đánh giá", "Profile"), profile);
            Facts.Write(sheet, c.Say("Thu thập lúc", "Captured"), HeaderSection.CapturedAt(c.Plain));
            if (!report.Packs.IsEmpty)
                Facts.Write(sheet, c.Say("Bộ quy tắc", "Rule packs"), () => Packs(sheet, report.Packs, c.Options.Language));
            if (!report.Tailoring.IsEmpty)
                Facts.Write(sheet, c.Say("Điều chỉnh", "Tailoring"), string.Join(", ", report.Tailoring));
        }
    }

    public static void Packs(HtmlSheet sheet, IEnumerable<CheckedPack> packs, string language)
    {
        using (sheet.In("ul", ("class", "packs")))
        {
            foreach (var pack in packs)
            {
                using (sheet.In("li"))
                {
                    sheet.Text(pack.Title.In(language));
                    sheet.Text(" ");
                    sheet.Write("span", $"{pack.Id} {pack.Version}", ("class", "nowrap"));
                    sheet.Text(" ");
                    sheet.Write("code", pack.Hash, ("class", "hash"));
                }
            }
        }
    }

    private static void Address(HtmlContext c)
    {
        if ((c.Report.Portal.Url ?? c.Report.Portal.Source)?.Value is { } address)
            HtmlLink.Write(c.Sheet, address, address);
        else
            c.Sheet.Text(c.Say("không rõ", "not known"));
    }
}
