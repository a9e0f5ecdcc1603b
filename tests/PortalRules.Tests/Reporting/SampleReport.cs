using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>A report by hand with every outcome, several findings, many places, law of unknown status, and a page that smuggles in control characters.</summary>
internal static class SampleReport
{
    public const string Home = "https://xamau.example.gov.vn/";

    public static CheckReport Rich { get; } = new()
    {
        Portal = new Portal { Id = "xa-mau", Unit = "UBND xã Mẫu", Level = "commune", Area = "tinh-mau/huyen-mau", Url = Address(Home) },
        AsOf = new DateOnly(2023, 3, 31),
        AsOfSource = AsOfSource.Capture,
        Profile = "mau-quy-1-2023",
        Tailoring = ["tinh.yaml", "huyen.yaml"],
        CapturedAt = new DateTimeOffset(2023, 3, 31, 16, 59, 59, TimeSpan.Zero),
        Packs = [new CheckedPack("mau.12-2023", "1.2.0", new string('a', 64), new LocalizedText("Hướng dẫn chấn chỉnh trang thông tin điện tử cấp xã", "Guidance on commune portals"))],
        Indicators =
        [
            new Indicator("menu-chinh", new LocalizedText("Thiết lập lại menu chính", "Main menu rearranged")),
            new Indicator("banner", new LocalizedText("Hình ảnh và banner", "Pictures and banners")),
            new Indicator("khuyen-nghi", new LocalizedText("Chỉ có khuyến nghị", "Only recommendations")),
            new Indicator("khong-co", new LocalizedText("Chưa có quy tắc", "No rule yet")),
        ],
        Law =
        [
            new LawApplication(SampleLaw.OfOthers, ApplicationReason.OtherArea, new LocalizedText("Không áp dụng đối với địa bàn này.", "Does not apply to this area."), ["khac.1-2023", "khac.2-2023"]),
            new LawApplication(SampleLaw.OfOthers with { Id = "khac-2-2023", Number = null }, ApplicationReason.OtherArea, new LocalizedText("Không áp dụng đối với địa bàn này.", "Does not apply to this area."), ["khac.2-2023"]),
            new LawApplication(SampleLaw.Letter, ApplicationReason.Applies, new LocalizedText("Có hiệu lực tại ngày xét.", "In force on the as-of date."), ["mau.12-2023"]),
            new LawApplication(SampleLaw.Decree, ApplicationReason.EndUnconfirmed, new LocalizedText("Chưa xác định được còn hiệu lực tại ngày xét hay không.", "Not known to be still in force on the as-of date."), ["code", "mau.12-2023"]),
            new LawApplication(SampleLaw.Ended, ApplicationReason.Ended, new LocalizedText("Đã hết hiệu lực tại ngày xét.", "No longer in force on the as-of date."), ["mau.12-2023"]),
        ],
        Completeness = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("menus", Completeness.Complete),
            KeyValuePair.Create("menu-items", Completeness.Complete),
            KeyValuePair.Create("articles", new Completeness(IsComplete: false, new DateOnly(2023, 1, 1), "danh sách tin chỉ thu thập được 3 trang đầu")),
            KeyValuePair.Create("x-lạ", Completeness.Incomplete("loại dữ kiện riêng")),
        ]),
        Notes =
        [
            new CaptureNote($"{Home}gioi-thieu/hỏng.html", "Trang lớn hơn 32 MB, không đọc."),
            new CaptureNote("", "Không có sơ đồ trang."),
        ],
        Results = [.. SampleResults.All.OrderBy(r => r.Rule.Id, StringComparer.Ordinal)],
    };

    public static PortalUrl Address(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException($"{text} is no address", nameof(text));

    /// <summary>A report with one rule that fails with a given message, place and remedy.</summary>
    public static CheckReport With(string message, string url, string text) => Rich with
    {
        Results =
        [
            SampleResults.Of(SampleResults.Rule("T-001", "Quy tắc thử", "A rule"), Outcome.Fail) with
            {
                Verdict = new Verdict
                {
                    Outcome = Outcome.Fail,
                    Looked = 1,
                    Findings =
                    [
                        new Finding
                        {
                            Key = "fact: x",
                            Outcome = Outcome.Fail,
                            Message = new LocalizedText(message, message),
                            Remedy = new LocalizedText(text),
                            Evidence = [new Evidence(url, text, 3, 4, text)],
                        },
                    ],
                },
            },
        ],
        Notes = [new CaptureNote(url, message)],
        Portal = Rich.Portal with { Unit = text },
    };

    public static RuleDescriptor On(this RuleDescriptor rule, params LegalBasis[] basis) => rule with { Basis = [.. basis] };
}
