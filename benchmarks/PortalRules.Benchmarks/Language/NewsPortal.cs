using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Benchmarks.Language;

/// <summary>A portal with very many articles, always the same: 40 sections, 25 units, three years; some dates, units and pictures are unknown.</summary>
internal static class NewsPortal
{
    public static readonly DateOnly AsOf = new(2023, 3, 31);

    public static readonly string[] Sections =
    [
        "Tin tức sự kiện", "Hệ thống chính trị", "Lịch tiếp công dân", "Thủ tục hành chính", "Du lịch lễ hội", "Phổ biến giáo dục pháp luật", "Chuyển đổi số",
        "Cải cách hành chính", "Quốc phòng an ninh", "Văn hóa xã hội", "Y tế sức khỏe", "Giáo dục đào tạo", "Nông thôn mới", "Kinh tế", "Môi trường",
        "Đảng bộ xã", "Mặt trận Tổ quốc", "Đoàn thanh niên", "Hội phụ nữ", "Hội nông dân", "Cựu chiến binh", "Thông báo", "Gương người tốt việc tốt",
        "Học tập và làm theo Bác", "Khuyến nông", "Phòng chống thiên tai", "Phòng chống dịch", "An toàn giao thông", "Bầu cử", "Quy hoạch", "Ngân sách",
        "Đất đai", "Tuyển dụng", "Thể thao", "Tôn giáo", "Dân tộc", "Trẻ em", "Người cao tuổi", "Bảo hiểm", "Việc làm",
    ];

    private static readonly string[] Words =
        ["hội nghị", "triển khai", "nhiệm vụ", "quý", "tổng kết", "công tác", "xã Mẫu", "lễ", "phát động", "phong trào", "tập huấn", "đại hội", "tuyên truyền", "kiểm tra", "giao ban", "hoà giải", "nhân dân"];

    private static readonly string[] Openings = ["Tin hoạt động", "Sôi nổi", "Kế hoạch số 12", "Khai mạc", "Thăm và tặng quà", "Hướng dẫn", "Bế mạc", "Toàn cảnh"];

    public static string Contributor(int i) => $"Thôn {Openings[i % 8].Split(' ')[0]} {i}";

    public static PortalSnapshot Create(int count)
    {
        var random = new Random(42);
        var articles = new List<Article>(count);
        for (var i = 0; i < count; i++)
        {
            articles.Add(new Article
            {
                Url = $"https://xamau.example.gov.vn/tin/{(random.Next(4000) == 0 ? i - 1 : i)}",
                Title = $"{Openings[random.Next(8)]} {string.Join(' ', random.GetItems(Words, random.Next(4, 9)))} {(random.Next(2000) == 0 ? "lần" : i)}",
                Section = Sections[random.Next(40)],
                Published = random.Next(500) switch
                {
                    0 => Known<PortalDate?>.Unknown(),
                    < 5 => PortalDate.Month(2022, random.Next(1, 13)),
                    _ => PortalDate.Day(AsOf.AddDays(-random.Next(1100))),
                },
                ImageCount = random.Next(50) == 0 ? Known<int>.Unknown() : random.Next(4),
                Contributor = random.Next(500) switch { 0 => Known<string?>.Unknown(), < 25 => Known<string?>.Of(null), _ => Contributor(random.Next(25)) },
            });
        }

        return PortalSnapshot.For(new Portal { Id = "xa-mau" }).With(FactKinds.Articles, articles, complete: true);
    }
}
