using PortalRules.Law;
using PortalRules.Yaml.Keys;

namespace PortalRules.Vocabulary;

/// <summary>The keys of the vocabulary: terms, campaigns, areas and levels.</summary>
internal static class VocabularyKeys
{
    private static readonly ValueForm Text = new ValueForm.Text();
    private static readonly ValueForm Texts = new ValueForm.ListOf(Text);
    private static readonly ValueForm Date = new ValueForm.Date();

    public static KeyMap Term { get; } = new("term", "Một thuật ngữ: nhãn trên cổng và các tên gọi khác của nó.", "A term: a label of portals and its other names.",
        new Key("term", Text, "Mã thuật ngữ; quy tắc dùng với term:mã.", "The term's id; rules use it as term:id.", "term: thu-vien-moi") { IsRequired = true },
        new Key("vi", Text, "Tên gọi chính.", "Its Vietnamese name.", "vi: Thư viện mới") { IsRequired = true },
        new Key("also", Texts, "Các tên gọi khác được chấp nhận.", "Other names that are accepted.", "also: [Kho tư liệu]"),
        new Key("abbr", Texts, "Các chữ viết tắt.", "Abbreviations.", "abbr: [TV]"),
        new Key("apart", Texts, "Các nhãn trông giống nhưng là mục khác; gặp các nhãn này thì không hỏi lại.", "Labels that look like it and mean something else; they raise no question.", "apart: [Thư ngỏ]"),
        new Key("misspelt", Texts, "Các lỗi chính tả thường gặp; nhận ra nhưng cần xem xét.", "Frequent misspellings, which are recognised but need review.", "misspelt: [Thư viên mới]"));

    public static KeyMap Campaign { get; } = new("campaign", "Một đợt tuyên truyền và thời gian của nó.", "A campaign and when it ends.",
        new Key("campaign", Text, "Mã đợt tuyên truyền.", "The campaign's id.", "campaign: ngay-moi") { IsRequired = true },
        new Key("vi", Text, "Tên đợt tuyên truyền.", "Its Vietnamese name.", "vi: Ngày mới") { IsRequired = true },
        new Key("en", Text, "Tên bằng tiếng Anh.", "Its English name.", "en: New day"),
        new Key("also", Texts, "Các tên gọi khác.", "Other names.", "also: [Ngày hội mới]"),
        new Key("yearly", Keys(() => Yearly!), "Ngày cuối của đợt tuyên truyền hằng năm.", "Its last day in every year.", "yearly: { month: 10, day: 10 }"),
        new Key("starts", Date, "Ngày bắt đầu.", "Its first day.", "starts: 2021-03-01, ends: 2021-05-23"),
        new Key("ends", Date, "Ngày cuối của đợt tuyên truyền chỉ có một lần.", "Its last day, for a campaign that comes once.", "ends: 2021-05-23"),
        new Key("runs", new ValueForm.ListOf(Keys(() => Run!), Least: 1), "Các lần tổ chức, khi không phải năm nào cũng có.", "Its runs, where it does not come every year.", "runs: [{ ends: 2021-05-23 }]"),
        new Key("known-from", new ValueForm.Word(LawKeys.Certainties), "Thời gian được biết từ đâu.", "How sure the vocabulary is of its dates.", "known-from: recalled") { IsRequired = true })
    {
        Rules = [new KeyRule.ExactlyOne("yearly", "ends", "runs"), new KeyRule.Needs("starts", "ends")],
    };

    public static KeyMap Yearly { get; } = new("yearly", "Một ngày của mọi năm.", "A day of every year.",
        new Key("month", new ValueForm.Integer(1, 12), "Tháng.", "The month.", "month: 10, day: 10") { IsRequired = true },
        new Key("day", new ValueForm.Integer(1, 31), "Ngày trong tháng.", "The day of the month.", "month: 9, day: 2") { IsRequired = true });

    public static KeyMap Run { get; } = new("run", "Một lần tổ chức đợt tuyên truyền.", "A run of a campaign.",
        new Key("starts", Date, "Ngày bắt đầu.", "Its first day.", "starts: 2021-03-01, ends: 2021-05-23"),
        new Key("ends", Date, "Ngày cuối.", "Its last day.", "ends: 2021-05-23") { IsRequired = true },
        new Key("also", Texts, "Tên gọi riêng của lần này.", "Names of this run alone.", "ends: 2021-05-23, also: [Khóa XV]"));

    public static KeyMap Area { get; } = new("area", "Một địa bàn hành chính; mã nêu rõ loại, vì tên và mã số đã được dùng lại năm 2025.", "An area; its id names its type, because names and codes were used again in 2025.",
        new Key("area", Text, "Mã địa bàn, địa bàn lớn hơn đứng trước.", "The area's id, the larger area first.", "area: tinh-thu/xa-moi") { IsRequired = true },
        new Key("level", new ValueForm.Word(["province", "district", "commune"]), "Cấp hành chính.", "Its level.", "level: commune") { IsRequired = true },
        new Key("code", Text, "Mã số theo danh mục đơn vị hành chính.", "Its code in the list of administrative units.", "code: \"15127\""),
        new Key("vi", Text, "Tên địa bàn.", "Its name.", "vi: xã Mới") { IsRequired = true },
        new Key("from", Date, "Ngày đầu tiên tồn tại.", "Its first day.", "from: 2025-07-01"),
        new Key("until", Date, "Ngày cuối cùng tồn tại.", "Its last day.", "until: 2025-06-30"),
        new Key("became", Texts, "Các địa bàn hình thành từ địa bàn này.", "The areas that came of it.", "until: 2025-06-30, became: [tinh-thu]"),
        new Key("was", new ValueForm.ListOf(Keys(() => Was!)), "Tên gọi, mã số trước đây của chính địa bàn này.", "Its earlier names and codes.", "was: [{ until: 2025-06-30, code: \"10\" }]"))
    {
        Rules = [new KeyRule.Needs("became", "until")],
    };

    public static KeyMap Was { get; } = new("was", "Tên gọi hoặc mã số của địa bàn đến hết một ngày.", "The name or the code of an area until a day.",
        new Key("until", Date, "Ngày cuối cùng.", "The last day.", "until: 2025-06-30, code: \"10\"") { IsRequired = true },
        new Key("code", Text, "Mã số khi đó.", "The code of that time.", "until: 2025-06-30, code: \"10\""),
        new Key("vi", Text, "Tên gọi khi đó.", "The name of that time.", "until: 2026-04-29, vi: tỉnh Thử"))
    {
        Rules = [new KeyRule.AtLeastOne("code", "vi")],
    };

    public static KeyMap Level { get; } = new("level", "Một cấp hành chính không phải lúc nào cũng có; cấp không ghi ở đây luôn luôn có.", "A level of administration that did not always exist; one that is not listed always did.",
        new Key("level", new ValueForm.Word(LawKeys.Levels), "Cấp hành chính.", "The level.", "level: district, until: 2025-06-30") { IsRequired = true },
        new Key("vi", Text, "Tên gọi của cấp.", "Its Vietnamese name.", "vi: cấp huyện, until: 2025-06-30") { IsRequired = true },
        new Key("en", Text, "Tên bằng tiếng Anh.", "Its English name.", "en: district level, until: 2025-06-30"),
        new Key("from", Date, "Ngày đầu tiên.", "Its first day.", "from: 2025-07-01"),
        new Key("until", Date, "Ngày cuối cùng.", "Its last day.", "until: 2025-06-30"),
        new Key("known-from", new ValueForm.Word(LawKeys.Certainties), "Các ngày được biết từ đâu.", "How sure the days are.", "known-from: second-hand, until: 2025-06-30") { IsRequired = true })
    {
        Rules = [new KeyRule.AtLeastOne("from", "until")],
    };

    private static ValueForm Keys(Func<KeyMap> map) => new ValueForm.KeysOf(map);
}
