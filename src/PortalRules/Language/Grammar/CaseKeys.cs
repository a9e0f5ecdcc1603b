using PortalRules.Fetching;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A case beside a rule.</summary>
internal static class CaseKeys
{
    public static KeyMap Case { get; } = new("case", "Một ca kiểm thử: dữ liệu và kết quả phải có.", "A case: facts or a page, and what must come of them.",
        new Key("name", Forms.Text, "Tên ca kiểm thử, nêu điều được thử.", "What the case shows.", "name: một mục") { IsRequired = true },
        new Key("as-of", Forms.Date, "Ngày xét; mặc định là ngày đầu tiên mà điểm chưa đạt không còn trong thời hạn.", "The as-of date; by default the first day on which a miss is no longer pending.", "as-of: 2023-03-31"),
        new Key("portal", Forms.Keys(() => PortalKeys.Portal), "Cổng được xét; mặc định là cổng thuộc phạm vi áp dụng.", "The portal; one to which the rule applies by default.", "portal: { level: commune }"),
        new Key("period", new ValueForm.Text(@"^\d{4}(-.+|\.\..+)?$"), "Kỳ của lần kiểm tra: năm, sáu tháng, quý, tháng, tuần, hoặc từ ngày đến ngày.", "The period of the run: a year, half, quarter, month, week, or two days.", "period: 2023-Q1"),
        new Key("parameters", new ValueForm.MapOf(Forms.Texts), "Giá trị tham số như cơ quan tự đặt.", "Values of parameters, as an office would set them.", "parameters: { quota: 4 }"),
        new Key("incomplete", new ValueForm.ListOf(new FactForm.Kind()), "Các loại đối tượng chưa thu thập đủ.", "Kinds that were not captured completely.", "incomplete: [sections], snapshot: {}"),
        new Key("snapshot", new FactForm.Snapshot(), "Các đối tượng của cổng, theo loại; loại không ghi là không có gì.", "The facts of the portal by kind; a kind that is not named is empty and complete.", "snapshot: { sections: [Thư viện] }"),
        new Key("html", Forms.Text, "Một trang HTML để đọc.", "A page to read.", "html: \"<h1>Thư viện</h1>\""),
        new Key("fixture", Forms.Text, "Tệp .html hoặc .snapshot.json bên cạnh quy tắc.", "A file beside the rule: .html or .snapshot.json.", "fixture: fixtures/trang.html"),
        new Key("outcome", new ValueForm.Word(["pass", "fail", "pending", "needs-review", "not-applicable", "not-checked", "measured", "error"]), "Kết quả phải có.", "What must come of it.", "outcome: needs-review") { IsRequired = true },
        new Key("findings", Forms.Texts, "Khóa của tất cả các điểm phát hiện; không ghi thì không so sánh.", "The keys of all findings; not compared where left out.", "findings: [\"missing: thu-vien\"]"),
        new Key("points", new ValueForm.Number(), "Số điểm phải có.", "The points.", "points: 1"),
        new Key("known-gap", Forms.Text, "Vì sao hiện nay kết quả khác; ca này báo lỗi khi kết quả đã đúng.", "Why it comes out differently for now; the case fails once it no longer does.", "known-gap: chưa đọc được ảnh"))
    {
        Rules = [new KeyRule.AtMostOne("snapshot", "html", "fixture"), new KeyRule.Needs("incomplete", "snapshot")],
    };
}
