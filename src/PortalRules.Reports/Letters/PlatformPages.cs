using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Reporting;
using PortalRules.Reporting.Remedy;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What the portals of one platform and vendor miss: what is common to all, then what single ones miss.</summary>
internal static class PlatformPages
{
    private const int MostSteps = 20;

    public static void Write(OpenXmlWriter writer, PlatformRemedies group, ReportWords w)
    {
        var width = LetterPage.WidthOf(PageOrientation.Portrait);
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, w.Say("NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ CUNG CẤP KHẮC PHỤC", "FOR THE VENDOR")));
        writer.WriteElement(LetterText.Of(LetterStyle.Line, $"({RemedyWords.Platform(w.Language, group)}; {w.Say($"{w.Number(group.Portals.Length)} cổng/trang", $"portals: {w.Number(group.Portals.Length)}")})"));
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, w.Say("Chung cho tất cả các cổng/trang (khắc phục một lần ở giao diện mẫu nếu được)", "Missed by all (to be mended once in the template where that is possible)")));
        if (group.Common.IsEmpty)
            writer.WriteElement(LetterText.Of(LetterStyle.Body, w.Say("Không có.", "None.")));
        else
            LetterTable.Write(writer, [new(w.Say("TT", "No."), 0.7, Centred: true), new(w.Say("Nội dung chưa đạt", "What is not met"), 4), new(w.Say("Việc cần làm", "To do"), 6)], group.Common.Select((item, i) => Common(item, i + 1, w)), width);
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, w.Say("Riêng từng cổng/trang", "At single portals")));
        if (group.Single.IsEmpty)
            writer.WriteElement(LetterText.Of(LetterStyle.Body, w.Say("Không có.", "None.")));
        else
            LetterTable.Write(writer, [new(w.Say("TT", "No."), 0.7, Centred: true), new(w.Say("Đơn vị", "Agency"), 3), new(w.Say("Nội dung chưa đạt", "What is not met"), 7)], group.Single.Select((p, i) => (ImmutableArray<string>)[w.Number(i + 1), p.Portal.Unit, PlatformPage.Rules(p, w.Language)]), width);
    }

    private static ImmutableArray<string> Common(RemedyItem item, int number, ReportWords w) =>
    [
        w.Number(number),
        RemedyWords.Name(item, w.Language),
        string.Join('\n', item.Steps.Take(MostSteps).Select(s => w.Say(s.Remedy ?? s.Found)).Distinct(StringComparer.Ordinal)),
    ];
}
