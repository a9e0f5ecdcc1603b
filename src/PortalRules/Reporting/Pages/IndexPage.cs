using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Text;

namespace PortalRules.Reporting.Pages;

/// <summary>README.md: the packs that have a page, and how the pages are to be read.</summary>
internal static class IndexPage
{
    private static readonly (LocalizedText Label, LocalizedText Meaning)[] Meanings =
    [
        (new("Tính chất", "Obligation"), new(
            "**bắt buộc** khi văn bản yêu cầu; nội dung **khuyến khích** hoặc **gợi ý** chưa đạt là khuyến nghị, không phải vi phạm. Mức (lỗi, cảnh báo, thông tin) là mức do bộ quy tắc đặt; cơ quan kiểm tra được đặt lại, trừ khi quy tắc bị khóa.",
            "\"must\" where the text demands it; to miss what only \"should\" or \"may\" be is advice, no breach. The severity (error, warning, information) is the pack's; an office may set another, unless the rule is locked.")),
        (new("Áp dụng cho", "Applies to"), new(
            "cấp và địa bàn của cơ quan chủ quản, theo phạm vi của bộ quy tắc, của quy tắc và của văn bản làm căn cứ.",
            "level and area of the agency, by the scope of the pack, of the rule and of the texts on which it stands.")),
        (new("Căn cứ", "Basis"), new(
            "quy tắc được áp dụng khi ít nhất một căn cứ, không kể căn cứ suy ra, có hiệu lực tại ngày xét. **Suy ra**: văn bản không quy định; nội dung chưa đạt chỉ vì điều suy ra thì do người kiểm tra kết luận.",
            "a rule counts while one of these, but for inferred ones, is in force on the as-of date. \"Inferred\": no text sets it; a miss that hangs on it alone is for a person to decide.")),
        (new("Nội dung xét", "The check"), new(
            "đối tượng được xét và yêu cầu đối với chúng; \\$tên là giá trị của tham số có tên đó. Điều mà bản thu thập không cho biết thì không bao giờ bị coi là chưa đạt.",
            "what is looked at and what is demanded of it; \\$name stands for the value of that parameter. What the capture does not tell is never held against anyone.")),
        (new("Tham số", "Parameter"), new(
            "giá trị theo ngày, kèm căn cứ. Cơ quan kiểm tra đặt lại trong tệp điều chỉnh (`--tailoring`), dưới tên ghi ở cuối mục.",
            "its values in time, each with its basis. An office sets its own in a tailoring file (`--tailoring`), under the name at the end.")),
        (new("Thông báo, việc cần làm", "Message, to do"), new(
            "phần trong ngoặc nhọn, như {fact} hoặc {missing}, được thay bằng nội dung tìm thấy khi kiểm tra.",
            "what stands in braces, such as {fact} or {missing}, is replaced by what a check finds.")),
        (new("Ca kiểm thử", "Cases"), new(
            "số ví dụ đi kèm để chứng minh quy tắc; `portalrules pack test` chạy các ví dụ này.",
            "how many examples beside the rule prove it; `portalrules pack test` runs them.")),
    ];

    public static string Write(RuleSet rules, IReadOnlyList<RulePack> packs, IReadOnlyDictionary<string, string> names)
    {
        var page = new PageText();
        page.Line("# Các bộ quy tắc");
        page.Line();
        page.Line("*Packs of rules*");
        page.Line();
        page.MarkedParagraph(new(
            "Mỗi bộ quy tắc một trang, mỗi quy tắc một mục. Các trang này do chương trình ghi; ghi lại sau khi sửa quy tắc bằng lệnh `portalrules pack docs rules THƯ-MỤC-QUY-TẮC -o THƯ-MỤC-TRANG`. Một quy tắc tại một ngày, đối với một đơn vị: `portalrules rules explain MÃ --as-of NGÀY`.",
            "A page per pack, a section per rule. Generated; after a change of rules write them again with `portalrules pack docs rules RULES -o PAGES`. A rule on a day, for one agency: `portalrules rules explain ID --as-of DATE`."));
        page.Head(new("Bộ quy tắc", "Pack"), new("Tên", "Title"), new("Áp dụng cho", "Applies to"), new("Quy tắc", "Rules"), new("Do người kiểm tra kết luận", "A person decides"));
        foreach (var pack in packs)
        {
            page.Row(
                $"[{MarkdownText.Of(pack.Id)}]({names[pack.Id]}) {MarkdownText.Of(pack.Version)}",
                PageText.Cell(pack.Title),
                PageText.Cell(ScopeTerms.Of(pack.AppliesTo, rules.Vocabulary)),
                Words.Number(pack.Bound.Length).Vi,
                Words.Number(pack.Bound.Count(r => r.Select is null)).Vi);
        }

        page.Line();
        page.Line("<a id=\"cach-doc\"></a>");
        page.Line();
        page.Line("## Cách đọc");
        page.Line();
        page.Line("*How to read the pages*");
        page.Line();
        foreach (var (label, meaning) in Meanings)
            page.MarkedItem(label, meaning);
        return page.ToString();
    }
}
