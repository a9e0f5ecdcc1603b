using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class VietnameseDateReaderTests
{
    [Theory]
    [InlineData("Chủ nhật - 01/01/2023 18:44", "2023-01-01T18:44:00+07:00")]
    [InlineData("27/03/2024 - 22:25", "2024-03-27T22:25:00+07:00")]
    [InlineData("14:22 01-03-2024", "2024-03-01T14:22:00+07:00")]
    [InlineData("Thứ Hai, 10/04/2023 | 08:30", "2023-04-10T08:30:00+07:00")]
    [InlineData("10:8, Thứ Tư, 3-4-2024", "2024-04-03T10:08:00+07:00")]
    [InlineData("15/03/2024 17:23 PM", "2024-03-15T17:23:00+07:00")]
    [InlineData("28/06/2022 08:31 AM", "2022-06-28T08:31:00+07:00")]
    [InlineData("28/06/2022 08:31 PM", "2022-06-28T20:31:00+07:00")]
    [InlineData("28/06/2022 12:05 AM", "2022-06-28T00:05:00+07:00")]
    [InlineData("28/06/2022 12:05 PM", "2022-06-28T12:05:00+07:00")]
    [InlineData("28/06/2022 8:31:09 CH", "2022-06-28T20:31:09+07:00")]
    [InlineData("28/06/2022 8:31:09 SA", "2022-06-28T08:31:09+07:00")]
    [InlineData("13:39 - 01/08/2022", "2022-08-01T13:39:00+07:00")]
    [InlineData("17-06-2022 11:13", "2022-06-17T11:13:00+07:00")]
    [InlineData("Thu, 18/07/2019 - 09:28", "2019-07-18T09:28:00+07:00")]
    [InlineData("(15/04/2021)", "2021-04-15")]
    [InlineData("2019-05-29", "2019-05-29")]
    [InlineData("2019-05-29T10:00:00+07:00", "2019-05-29T10:00:00+07:00")]
    [InlineData("2019-05-29T20:00:00Z", "2019-05-30T03:00:00+07:00")]
    [InlineData("2019-05-29 10:00:00 +0000", "2019-05-29T17:00:00+07:00")]
    [InlineData("2019-05-29T10:00:00.1234567", "2019-05-29T10:00:00+07:00")]
    [InlineData("2023-01-01+0718:44:00", "2023-01-01")]
    [InlineData("ngày 04 tháng 4 năm 2019", "2019-04-04")]
    [InlineData("Phan Thiết, ngày 04  tháng 4\nnăm 2019", "2019-04-04")]
    [InlineData("ngay 04 thang 4 nam 2019", "2019-04-04")]
    [InlineData("4 Tháng Tư, 2019", "2019-04-04")]
    [InlineData("Tháng Tư 4, 2019", "2019-04-04")]
    [InlineData("5 tháng năm năm 2019", "2019-05-05")]
    [InlineData("tháng 4 năm 2023", "2023-04")]
    [InlineData("Tháng 04/2023", "2023-04")]
    [InlineData("Tháng Tư năm 2023", "2023-04")]
    [InlineData("ngày tháng 02 năm 2023", "2023-02")]
    [InlineData("ngày /04/2023", "2023-04")]
    [InlineData("ngày …… /04/2023", "2023-04")]
    [InlineData("01.02.2023", "2023-02-01")]
    [InlineData("ngày 1.2.2023", "2023-02-01")]
    [InlineData("Ngày ban hành 08/11/2016", "2016-11-08")]
    [InlineData("Ngày15/04/2021", "2021-04-15")]
    [InlineData("04/4/2019", "2019-04-04")]
    [InlineData("5/ 4 / 2019", "2019-04-05")]
    [InlineData("14h30 ngày 04/05/2023", "2023-05-04T14:30:00+07:00")]
    [InlineData("Cập nhật lúc: 8h05' ngày 4/5/2023", "2023-05-04T08:05:00+07:00")]
    [InlineData("14 giờ 30 phút, ngày 04/05/2023", "2023-05-04T14:30:00+07:00")]
    [InlineData("8h ngày 04/05/2023", "2023-05-04T08:00:00+07:00")]
    [InlineData("07:30 - 11:30 ngày 04/05/2023", "2023-05-04T07:30:00+07:00")]
    [InlineData("04/05/2023 lúc 14:30", "2023-05-04T14:30:00+07:00")]
    [InlineData("04/05/2023 25:10", "2023-05-04")]
    [InlineData("15 Th4, 2023", "2023-04-15")]
    [InlineData("Th4 15, 2023", "2023-04-15")]
    [InlineData("15 thg 4, 2023", "2023-04-15")]
    [InlineData("April 10, 2023", "2023-04-10")]
    [InlineData("10 Apr 2023 08:30", "2023-04-10T08:30:00+07:00")]
    [InlineData("10:8, Thứ Tư, 3-4-2024 (GMT+7)", "2024-04-03T10:08:00+07:00")]
    [InlineData("ngày&nbsp;tháng 4 năm 2023", "2023-04")]
    [InlineData("ngày ... tháng 4 năm 2023", "2023-04")]
    [InlineData("ngày ___ tháng 4 năm 2023", "2023-04")]
    [InlineData("sinh ngày 19/5/1890", "1890-05-19")]
    [InlineData("😀 01/01/2023 \uD800", "2023-01-01")]
    public void A_printed_date_is_found(string text, string expected) =>
        Assert.Equal([expected], VietnameseDateReader.Find(text).Select(d => d.Date.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("54/2023/QĐ-UBND")]
    [InlineData("12/01/2023/QĐ-UBND")]
    [InlineData("Số 155-01/02/2023")]
    [InlineData("0237.3.867.2023")]
    [InlineData("ĐT: 0912-345-678")]
    [InlineData("10.12.20.23")]
    [InlineData("10.12.2023.1")]
    [InlineData("v1.2.2023")]
    [InlineData("phiên bản 01.02.2023")]
    [InlineData("phiên bản 1.2.2023")]
    [InlineData("1.01.02.2023")]
    [InlineData("101/02/20230")]
    [InlineData("31/02/2023")]
    [InlineData("00/01/2023")]
    [InlineData("07/18/2019")]
    [InlineData("2023-02-30")]
    [InlineData("01/01/0001")]
    [InlineData("15/04/21")]
    [InlineData("TH 4/2023")]
    [InlineData("Tỷ lệ 1/500, 24/7, 3/4")]
    [InlineData("29/02/2023")]
    [InlineData("31 tháng 4, 2023")]
    [InlineData("10 tháng 13 năm 2023")]
    [InlineData("Feb 30, 2023")]
    [InlineData("ngày 31 tháng 4 năm 2023")]
    [InlineData("ngày … tháng … năm 2023")]
    [InlineData("báo cáo 6 tháng năm 2023")]
    [InlineData("quý I năm 2023")]
    [InlineData("04/2023")]
    [InlineData("10/3/2023 (âm lịch)")]
    [InlineData("/tin-tuc/2019-05-29/")]
    [InlineData("bai-viet-15-04-2021")]
    [InlineData("anh_15-04-2021_1.jpg")]
    [InlineData("12-04/05/2019")]
    public void What_is_no_date_is_not_found(string text) =>
        Assert.Empty(VietnameseDateReader.Find(text));

    [Theory]
    [InlineData("TỪ NGÀY 11/01/2021 ĐẾN NGÀY 17/01/2021", "2021-01-11 2021-01-17")]
    [InlineData("Từ 01/01/2024 - 07/07/2024", "2024-01-01 2024-07-07")]
    [InlineData("01/01/2024-07/07/2024", "2024-01-01 2024-07-07")]
    [InlineData("01/01/2024–07/07/2024", "2024-01-01 2024-07-07")]
    [InlineData("01/01/2023 10:00 02/01/2023 11:00", "2023-01-01T10:00:00+07:00 2023-01-02T11:00:00+07:00")]
    [InlineData("10:00 01/01/2023 11:00 02/01/2023", "2023-01-01T10:00:00+07:00 2023-01-02T11:00:00+07:00")]
    [InlineData("QĐ số 739/QĐ-UBND ngày 22/3/2017 và Nghị định 42/2022/NĐ-CP ngày 24/6/2022", "2017-03-22 2022-06-24")]
    public void Several_dates_are_found_in_their_order(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', VietnameseDateReader.Find(text).Select(d => d.Date)));

    [Theory]
    [InlineData("Thứ Hai, 10/04/2023", true)]
    [InlineData("Thứ Ba, 10/04/2023", false)]
    [InlineData("Thứ 2, 10/04/2023", true)]
    [InlineData("thứ 7 - 10/04/2023", false)]
    [InlineData("T2 10/04/2023", true)]
    [InlineData("T3 10/04/2023", false)]
    [InlineData("CN, 09/04/2023", true)]
    [InlineData("Chủ Nhật ngày 10 tháng 4 năm 2023", false)]
    [InlineData("CHỦ NHẬT, 09/04/2023", true)]
    [InlineData("Mon, 10/04/2023", true)]
    [InlineData("Tuesday 10/04/2023", false)]
    [InlineData("Fri, 07/05/2019 - 09:28", false)]
    [InlineData("10/04/2023 (Thứ Hai)", true)]
    [InlineData("10/04/2023 (Thứ Ba)", false)]
    [InlineData("Thứ Hai, 08:30 ngày 10/04/2023", true)]
    [InlineData("thu hai, 10/04/2023", true)]
    [InlineData("Thứ tự, 10/04/2023", true)]
    [InlineData("mùa thu 10/04/2023", true)]
    [InlineData("Lịch làm việc thứ 4\n\t\n\t\n\t10/04/2023", true)]
    [InlineData("thứ 4\n\t10/04/2023", false)]
    [InlineData("10/04/2023", true)]
    public void The_weekday_must_be_that_of_the_day(string text, bool agrees) =>
        Assert.Equal(agrees, Assert.Single(VietnameseDateReader.Find(text)).WeekdayAgrees);

    [Fact]
    public void Every_weekday_of_a_week_agrees_in_every_spelling()
    {
        string[][] spellings =
        [
            ["Thứ Hai", "Thứ 2", "T2", "Monday"], ["Thứ Ba", "thứ 3", "T3", "Tuesday"], ["Thứ Tư", "Thứ 4", "T4", "Wednesday"],
            ["Thứ Năm", "Thứ5", "T5", "Thursday"], ["THỨ SÁU", "Thứ 6", "T6", "Friday"], ["Thứ Bảy", "Thứ bẩy", "Thứ 7", "Saturday"],
            ["Chủ nhật", "CN", "Chúa nhật", "Sunday"],
        ];

        var found = spellings.SelectMany((names, i) => names.SelectMany(n => VietnameseDateReader.Find($"{n}, {10 + i}/04/2023")));

        Assert.All(found, d => Assert.True(d.WeekdayAgrees && d.Start == 0));
    }

    [Theory]
    [InlineData("Đăng lúc: Thứ Hai, 10/04/2023 | 08:30, lượt xem: 5", "Thứ Hai, 10/04/2023 | 08:30")]
    [InlineData("Cẩm Thủy, ngày 04 tháng 4 năm 2019 KÍNH GỬI", "ngày 04 tháng 4 năm 2019")]
    [InlineData("a\u00A0\u00A0Chủ\u00A0nhật\u00A0- 01/01/2023\u00A018:44\u00A0b", "Chủ\u00A0nhật\u00A0- 01/01/2023\u00A018:44")]
    [InlineData("x \u200B01/\u200B01/2023", "01/\u200B01/2023")]
    public void The_position_covers_the_date_with_its_weekday_and_time(string text, string expected)
    {
        var date = Assert.Single(VietnameseDateReader.Find(text));

        Assert.Equal(expected, text.Substring(date.Start, date.Length));
    }

    [Fact]
    public void Decomposed_text_is_read_and_positions_refer_to_it()
    {
        var text = "Tin tức, Thứ Năm, ngày 04 tháng 4 năm 2019 – Tác giả".Normalize(System.Text.NormalizationForm.FormD);

        var date = Assert.Single(VietnameseDateReader.Find(text));

        Assert.Equal(("Thứ Năm, ngày 04 tháng 4 năm 2019", true), (text.Substring(date.Start, date.Length).Normalize(), date.WeekdayAgrees));
    }

    [Fact]
    public void Turkish_culture_changes_nothing()
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal("2019-04-04T21:05:00+07:00", Assert.Single(VietnameseDateReader.Find("FRI, NGÀY 04 THÁNG 4 NĂM 2019 09:05 PM")).Date.ToString());
    }

    [Fact]
    public void A_long_text_is_read_in_linear_time()
    {
        string[] hostile = ["1/", "tháng ", "1:1 ", "thứ 2 ", "ngày ", "1.", "01-01-", " ", "12:30 - ", "15/3 - ", "từ ngày 1 ", "quý I ", "th4 1, ", "jan 1, ", "2023 ", "1/1/20", "ngày ….", "e\u0301", "1\u200B"];

        var found = hostile.Sum(h => VietnameseDateReader.FindSpans($"2023 {string.Concat(Enumerable.Repeat(h, 200_000 / h.Length))}").Count);

        Assert.Equal(0, found);
    }

    [Fact]
    public void Every_day_with_every_separator_is_found_where_it_stands() =>
        Prop.ForAll(
            Gen.Choose(0, 80_000).Zip(Gen.Elements("{0:dd/MM/yyyy}", "{0:d/M/yyyy}", "{0:dd-MM-yyyy}", "{0:dd.MM.yyyy}", "{0:yyyy-MM-dd}", "{0:'ngày' d 'tháng' M 'năm' yyyy}")).ToArbitrary(),
            sample =>
            {
                var (days, form) = sample;
                var day = new DateOnly(1850, 1, 1).AddDays(days);
                var printed = string.Format(CultureInfo.InvariantCulture, form, day);
                var found = VietnameseDateReader.Find($"Đăng ({printed}) bởi ban biên tập");
                return found.Count == 1 && found[0].Date == PortalDate.Day(day) && found[0].WeekdayAgrees && found[0].Start == 6 && found[0].Length == printed.Length;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_dates_inside_it_without_overlap() =>
        Prop.ForAll<string>(text =>
        {
            var end = 0;
            foreach (var date in VietnameseDateReader.Find(text ?? ""))
            {
                if (date.Start < end || date.Length <= 0)
                    return false;
                end = date.Start + date.Length;
            }

            return end <= (text ?? "").Length;
        }).QuickCheckThrowOnFailure();
}
