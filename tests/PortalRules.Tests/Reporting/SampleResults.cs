using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>One result per outcome, and more.</summary>
internal static class SampleResults
{
    private static readonly LocalizedText BeforeLaw =
        new("Văn bản làm căn cứ không có hiệu lực tại ngày xét.", "No text on which the rule stands is in force on the as-of date.");

    public static ImmutableArray<RuleResult> All { get; } =
    [
        Of(Rule("MAU-101", "Menu chính có đủ các mục", "The main menu carries every entry") with { Indicator = "menu-chinh", Formerly = ["MAU-001"], DueBy = new DueBy(new DateOnly(2023, 2, 22)) }, Outcome.Fail, MissingEntries) with
        {
            Verdict = new Verdict { Outcome = Outcome.Fail, Looked = 1, Findings = MissingEntries, Proof = Proof },
        },
        Of(Rule("MAU-102", "Hình ảnh có chú thích", "Pictures carry captions") with { Severity = Severity.Warning, Indicator = "banner" }, Outcome.Fail, ManyPlaces) with
        {
            PackSeverity = Severity.Error,
            Parameters =
            [
                new UsedParameter("mau.12-2023/caption-length", new LocalizedText("10", "10"), IsTailored: false, IsInferred: true),
                new UsedParameter("mau.12-2023/caption-share", new LocalizedText("90%", "90%"), IsTailored: true, IsInferred: false),
            ],
        },
        Of(Rule("MAU-103", "Banner đặt ở cột giữa", "The banner stands in the middle column") with { Obligation = Obligation.May, Severity = Severity.Info, Indicator = "khuyen-nghi" }, Outcome.Fail, Hostile),
        Of(Rule("MAU-201", "Không còn banner quá thời gian tuyên truyền", "No banner of a finished campaign") with { Indicator = "banner" }, Outcome.NeedsReview, ImageOnly),
        Judged(Rule("MAU-202", "Công khai thông tin liên hệ", "Contact details are public").On(SampleLaw.Decree.At("Điều 10 khoản 2 điểm a", BasisKind.Law)), Outcome.NeedsReview, "law-status-unknown", "Chưa xác định được văn bản làm căn cứ còn hiệu lực tại ngày xét hay không.", "It is not known whether the text on which the rule stands is still in force on the as-of date."),
        Judged(Rule("MAU-301", "Cập nhật bản quyền", "The imprint is up to date") with { DueBy = new DueBy(new DateOnly(2023, 4, 30)) }, Outcome.Pending, "before-deadline", "Phải thực hiện xong chậm nhất ngày 30/04/2023.", "Not due yet: to be done by 30/04/2023.", Late),
        Judged(Rule("MAU-401", "Chứng thư số còn hạn", "The certificate is valid"), Outcome.NotChecked, "not-captured", "Bản thu thập không có dữ liệu về máy chủ.", "The capture holds nothing about servers."),
        Judged(Rule("MAU-501", "Quy tắc cũ thứ nhất", "First old rule").On(SampleLaw.Ended.At("Điều 3", BasisKind.Law)), Outcome.NotApplicable, "not-in-force", BeforeLaw.Vi, BeforeLaw.En!),
        Judged(Rule("MAU-502", "Quy tắc cũ thứ hai", "Second old rule").On(SampleLaw.Ended.At(null, BasisKind.Law)), Outcome.NotApplicable, "not-in-force", BeforeLaw.Vi, BeforeLaw.En!),
        Judged(Rule("MAU-503", "Có lịch tiếp công dân", "There is a reception schedule"), Outcome.NotApplicable, "skipped", "Không xét theo điều chỉnh của cơ quan kiểm tra: chưa áp dụng", "The office skips this rule: chưa áp dụng"),
        Of(Rule("MAU-601", "Số tin, bài trong kỳ", "Articles in the period"), Outcome.Measured) with { Verdict = Counted },
        Judged(Rule("MAU-701", "Quy tắc của đơn vị", "A rule of the office"), Outcome.Error, "rule-failed", "Quy tắc MAU-701 bị lỗi khi chạy (InvalidOperationException).", "The rule MAU-701 failed to run (InvalidOperationException)."),
        Of(Rule("MAU-801", "Có ô tìm kiếm", "There is a search box"), Outcome.Pass) with { Verdict = new Verdict { Outcome = Outcome.Pass, Looked = 2079 } },
        Of(Rule("MAU-802", "Không có liên kết hỏng", "No dead link"), Outcome.Pass),
    ];

    private static Verdict Counted => new()
    {
        Outcome = Outcome.Measured,
        Looked = 2081,
        Period = new JudgedPeriod(new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)), new LocalizedText("quý I/2023", "2023-Q1")),
        Measure = new Measure { Kind = "count", What = new LocalizedText("đếm tin, bài (không tính trùng theo địa chỉ)", "counts news items (distinct by address)"), Value = 2079, AtMost = 2081, DistinctBy = ["url"], Undated = 2 },
        Parts =
        [
            new VerdictPart { Group = "Xã Mẫu", Outcome = Outcome.Measured, Looked = 2079, Measure = new Measure { Kind = "count", What = new LocalizedText("đếm tin, bài (không tính trùng theo địa chỉ)", "counts news items (distinct by address)"), Value = 2079, AtMost = 2079, DistinctBy = ["url"] } },
            new VerdictPart { Group = "Xã Khác", Outcome = Outcome.Measured, Looked = 0, Measure = new Measure { Kind = "count", What = new LocalizedText("đếm tin, bài (không tính trùng theo địa chỉ)", "counts news items (distinct by address)"), Value = 0, DistinctBy = ["url"], Open = true } },
        ],
        Unmatched = ["Đài Truyền thanh"],
    };

    private static ImmutableArray<Finding> MissingEntries =>
    [
        Find("missing: lich-tiep-cong-dan", Outcome.Fail, "Menu chính thiếu mục \"Lịch tiếp công dân\".", "The main menu lacks \"Lịch tiếp công dân\".") with { Remedy = new LocalizedText("Bổ sung mục \"Lịch tiếp công dân\" vào menu chính.", "Add \"Lịch tiếp công dân\" to the main menu.") },
        Find("missing: thu-vien", Outcome.NeedsReview, "Mục \"Thư viền\" có phải là mục \"Thư viện\" theo yêu cầu hay không?", "Is \"Thư viền\" the demanded \"Thư viện\"?") with { Evidence = [new Evidence(SampleReport.Home, "#menu > li:nth-child(9)", 27, 14, "Thư viền")] },
    ];

    private static ImmutableArray<Finding> ManyPlaces =>
    [
        Find("fact: /uploads/a.png", Outcome.Fail, "Hình ảnh chưa có chú thích: a.", "The picture a has no caption.") with
        {
            Count = 5,
            Remedy = new LocalizedText("Ghi chú thích dưới hình ảnh.", "Write a caption below the picture."),
            Evidence = [.. Enumerable.Range(1, 5).Select(i => new Evidence($"{SampleReport.Home}tin-tuc/bai-{i}.html", $"#noi-dung > p:nth-child({i})", 60 + i, i, null))],
        },
        Find("fact: /uploads/b.png", Outcome.Fail, "Hình ảnh chưa có chú thích: b.", "The picture b has no caption.") with
        {
            Remedy = new LocalizedText("Ghi chú thích dưới hình ảnh.", "Write a caption below the picture."),
            Evidence = [new Evidence($"https://anh.example.vn/{new string('a', 150)}/b.png?x=<1>&y=2", Selector: null, 0, 0, "b")],
        },
    ];

    private static ImmutableArray<Finding> Hostile =>
    [
        Find("fact: /uploads/\u001b[31m.png", Outcome.Fail, "Banner \"\u001b]0;tựa\u0007 \u202Etxt.exe\u202C\" ch\u01B0a đặt ở cột giữa.", "The banner does not stand in the middle column.") with
        {
            Evidence = [new Evidence("https://xamau.example.gov.vn/\u001b[2J", null, 1, 0, "a\r\nb\tc\u0000d\u009Be")],
        },
    ];

    private static ImmutableArray<Finding> ImageOnly =>
    [
        Find("fact: /img/bn01.png", Outcome.NeedsReview, "\"bn01.png\": chưa xác định được đợt tuyên truyền (chỉ có trong ảnh; có thể là 10/10/2022; 10/10/2023). Đề nghị kiểm tra trực tiếp.", "\"bn01.png\": the campaign is unknown (only the picture could tell; perhaps 10/10/2022; 10/10/2023).") with
        {
            Evidence = [new Evidence(SampleReport.Home, "#cot-phai > img", 117, 26, "bn01.png")],
        },
    ];

    private static ImmutableArray<Finding> Late => [Find("fact: imprint", Outcome.Pending, "Bản quyền chưa có thư điện tử.", "The imprint has no e-mail address.")];

    private static Proof Proof => new()
    {
        Check = new LocalizedText("có đủ các mục: Tổng quan, Lịch tiếp công dân, Thư viện", "carries: Tổng quan, Lịch tiếp công dân, Thư viện"),
        Outcome = Outcome.Fail,
        Kind = "menu-items",
        What = new LocalizedText("mục menu", "menu entries"),
        Where = new LocalizedText("vai trò của menu là chính", "the menu's role is main"),
        Looked = 27,
        Sure = 19,
        Met = 1,
        Missed = 1,
        Undecided = 1,
        Expected = new LocalizedText("3 mục", "3 entries"),
        Actual = new LocalizedText("có 1 mục; thiếu 1 mục; chưa rõ 1 mục", "there: 1; missing: 1; not certain: 1"),
        Number = new ProofRange(1, 2),
        Parameters = [new ProofParameter("so-muc", new LocalizedText("12", "12"), IsInferred: true)],
        Matches = [new ProofMatch("TỔNG QUAN", "Tổng quan", "tong-quan", MatchManner.Name), new ProofMatch("Thư viền", "Thư viện", "thu-vien", MatchManner.NearMiss)],
        Items =
        [
            new ProofItem { Key = "missing: lich-tiep-cong-dan", Outcome = Outcome.Fail, Fact = "Lịch tiếp công dân", Actual = new LocalizedText("không có", "none"), Why = new LocalizedText("Thiếu mục \"Lịch tiếp công dân\".", "The entry \"Lịch tiếp công dân\" is missing.") },
            new ProofItem { Key = "missing: thu-vien", Outcome = Outcome.NeedsReview, Reason = "near-miss", Why = new LocalizedText("Mục \"Thư viền\" có phải là mục \"Thư viện\" theo yêu cầu hay không?", "Is the entry \"Thư viền\" the demanded \"Thư viện\"?") },
        ],
        ItemCount = 2,
        Join = ProofJoin.All,
        Parts = [new Proof { Check = new LocalizedText("số menu ít nhất 1"), Outcome = Outcome.Pass, Kind = "menus", Looked = 3, Sure = 1, Maybe = 2, Open = true, Limits = [new ProofLimit("at-least", 1)], Number = new ProofRange(1, null) }],
    };

    public static RuleDescriptor Rule(string id, string vi, string en) => new()
    {
        Id = id,
        Title = new LocalizedText(vi, en),
        Category = "structure",
        Basis = [SampleLaw.Letter.At("Phụ lục 1, mục I"), SampleLaw.Letter.At(null, BasisKind.Inferred, "văn bản không nêu con số")],
    };

    public static RuleResult Of(RuleDescriptor rule, Outcome outcome, ImmutableArray<Finding> findings = default) => new()
    {
        Rule = rule,
        Pack = "mau.12-2023",
        PackVersion = "1.2.0",
        Hash = new string('b', 64),
        Verdict = new Verdict { Outcome = outcome, Findings = findings.IsDefault ? [] : findings },
    };

    private static RuleResult Judged(RuleDescriptor rule, Outcome outcome, string? reason, string vi, string en, ImmutableArray<Finding> findings = default)
    {
        var result = Of(rule, outcome, findings);
        return result with { Verdict = result.Verdict with { Reason = reason, Question = new LocalizedText(vi, en) } };
    }

    private static Finding Find(string key, Outcome outcome, string vi, string en) => new()
    {
        Key = key,
        Outcome = outcome,
        Message = new LocalizedText(vi, en),
        Fingerprint = Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(key.PadRight(16)))[..32],
    };
}
