using System.Globalization;
using System.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>A portal with so many articles within a stretch of days, and some before and after it that do not count.</summary>
internal static class NewsPages
{
    private const int Outside = 3;
    private const int OnPage = 50;

    private const string Frame = """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang thông tin điện tử</title></head><body>
        <header><nav class="main"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức - Sự kiện</a></li></ul></nav></header>
        <main>{content}</main><footer><p>Bản quyền thuộc Ủy ban nhân dân</p></footer></body></html>
        """;

    public static SmallPortal Of(int count, DateOnly first, DateOnly last)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal) { ["/"] = "<h2>Tin tức - Sự kiện</h2>" };
        var days = last.DayNumber - first.DayNumber + 1;
        var items = Enumerable.Range(0, count).Select(i => first.AddDays(i == 0 ? days - 1 : i * 5 % days))
            .Concat(Enumerable.Range(1, Outside).SelectMany(i => new[] { first.AddDays(-i), last.AddDays(i) })).ToList();
        for (var page = 0; page * OnPage < items.Count; page++)
        {
            var list = new StringBuilder("<h1>Tin tức - Sự kiện</h1><ul>");
            foreach (var (day, i) in items.Select((d, i) => (d, i)).Skip(page * OnPage).Take(OnPage))
            {
                var printed = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
                var title = FormattableString.Invariant($"Hoạt động số {i + 1} của địa phương trong thời gian qua");
                list.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/tin-tuc/hoat-dong-{i + 1}\">{title}</a> <span class=\"ngay\">{printed}</span></li>");
                pages[FormattableString.Invariant($"/tin-tuc/hoat-dong-{i + 1}")] = $"<article><h1>{title}</h1><p class=\"ngay\">{printed} 08:00</p><p>Đông đảo cán bộ, đoàn viên và nhân dân đã tham gia hoạt động này trên địa bàn trong không khí phấn khởi, thi đua lập thành tích.</p></article>";
            }

            var next = (page + 1) * OnPage < items.Count ? FormattableString.Invariant($"<div class=\"pagination\"><a href=\"/tin-tuc/trang-{page + 2}\">{page + 2}</a></div>") : "";
            pages[page == 0 ? "/tin-tuc" : FormattableString.Invariant($"/tin-tuc/trang-{page + 1}")] = list.Append("</ul>").Append(next).ToString();
        }

        return new SmallPortal(Frame, pages);
    }
}
