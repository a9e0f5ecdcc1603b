using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Language.Periods;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Whom a report is about, by the law of which day, and by which rules.</summary>
internal static class HeaderBlock
{
    private const int MostOpen = 2;

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

    /// <summary>The packs with version and hash; many of them folded.</summary>
    public static void Packs(HtmlSheet sheet, ImmutableArray<CheckedPack> packs, string language)
    {
        if (packs.Length <= MostOpen)
        {
            List(sheet, packs, language);
            return;
        }

        var words = new HtmlWords(language);
        using (sheet.In("details"))
        {
            sheet.Write("summary", words.Say($"{words.Number(packs.Length)} bộ quy tắc", $"{words.Number(packs.Length)} packs"));
            List(sheet, packs, language);
        }
    }

    private static void List(HtmlSheet sheet, ImmutableArray<CheckedPack> packs, string language)
    {
        using (sheet.In("ul", ("class", "packs")))
        {
            foreach (var pack in packs)
            {
                using (sheet.In("li"))
                {
                    sheet.Text(pack.Title.In(language));
                    sheet.Space();
                    sheet.Write("span", $"{pack.Id} {pack.Version}", ("class", "version"));
                    sheet.Space();
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
