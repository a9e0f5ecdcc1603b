using PortalRules.Language;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting.Remedy;

/// <summary>What the portals of a platform miss, as text.</summary>
internal static class PlatformPage
{
    public static void Write(TextSheet sheet, PlatformRemedies group, TextFormatterOptions options)
    {
        var english = options.Language is "en";
        var count = Words.Number(group.Portals.Length).In(options.Language);
        sheet.Heading(english ? $"FOR THE VENDOR – {count} PORTALS" : $"NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ CUNG CẤP KHẮC PHỤC – {count} CỔNG/TRANG");
        sheet.Write(RemedyWords.Platform(options.Language, group), indent: 2);
        if (group.Common.IsEmpty)
            sheet.Write(english ? "Nothing is missed by all of them." : "Không có nội dung chung của tất cả các cổng/trang.", indent: 2);
        else
            sheet.Write(english ? "Missed by all (to be mended once in the template where that is possible):" : "Chung cho tất cả (khắc phục một lần ở giao diện mẫu nếu được):", indent: 2);
        foreach (var (item, number) in group.Common.Select((item, i) => (item, i + 1)))
        {
            sheet.Write(RemedyWords.Name(item, options.Language), indent: 4, lead: $"{Words.Number(number).In(options.Language)}. ");
            foreach (var text in item.Steps.Select(s => (s.Remedy ?? s.Found).In(options.Language)).Distinct(StringComparer.Ordinal).Take(options.MostFindings))
                sheet.Write(text, indent: 7, lead: "- ");
        }

        if (!group.Single.IsEmpty)
            sheet.Write(english ? "At single portals:" : "Riêng từng cổng/trang:", indent: 2);
        foreach (var portal in group.Single)
            sheet.Write(Rules(portal, options.Language), indent: 4, lead: $"- {DisplayText.Shorten(DisplayText.Clean(portal.Portal.Unit), options.Width / 2)}: ");
    }

    /// <summary>The rules that a portal misses besides, with how much is to be mended for each.</summary>
    public static string Rules(PortalRemedies portal, string language) =>
        string.Join("; ", portal.Rules.Select(r => RemedyWords.Name(r.Id, r.Title, r.IsRecommendation, language) + (r.Count == 1 ? "" : $": {Words.Number(r.Count).In(language)}")));
}
