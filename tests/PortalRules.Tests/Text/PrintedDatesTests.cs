using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

/// <summary>What holds of every form of every date from 1990 to 2050.</summary>
public sealed class PrintedDatesTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5_000);

    private static readonly Arbitrary<(DateOnly Day, TimeOnly Time, int Form, int Seed)> AnyPrinted = (
        from day in Gen.Choose(0, new DateOnly(2050, 12, 31).DayNumber - new DateOnly(1990, 1, 1).DayNumber)
        from minutes in Gen.Choose(0, 1439)
        from form in Gen.Choose(0, PrintedDates.Forms - 1)
        from seed in Gen.Choose(0, 999)
        select (new DateOnly(1990, 1, 1).AddDays(day), new TimeOnly(minutes / 60, minutes % 60), form, seed)).ToArbitrary();

    [Fact]
    public void Every_form_of_every_date_reads_back_with_its_time() =>
        Prop.ForAll(AnyPrinted, p =>
        {
            var text = PrintedDates.Print(p.Day, p.Time, p.Day.DayOfWeek, p.Form, p.Seed);
            var expected = PortalDate.Day(p.Day, PrintedDates.HasTime(p.Form) ? p.Time : null);
            return (VietnameseDateReader.Find(text) is [{ WeekdayAgrees: true } found] && found.Date == expected).Label($"{text} → {Shown(text)}");
        }).Check(Many);

    [Fact]
    public void A_wrong_weekday_is_always_noticed() =>
        Prop.ForAll(AnyPrinted, p =>
        {
            if (!PrintedDates.HasWeekday(p.Form))
                return true.ToProperty();
            var wrong = (DayOfWeek)(((int)p.Day.DayOfWeek + 1 + (p.Seed % 6)) % 7);
            var text = PrintedDates.Print(p.Day, p.Time, wrong, p.Form, p.Seed);
            return (VietnameseDateReader.Find(text) is [{ WeekdayAgrees: false }]).Label($"{text} → {Shown(text)}");
        }).Check(Many);

    [Fact]
    public void Day_and_month_are_never_swapped() =>
        Prop.ForAll(Gen.Choose(0, 40).Zip(Gen.Choose(0, 40)).Zip(Gen.Choose(1990, 2050).Zip(Gen.Elements("/", "-", "."))).ToArbitrary(), p =>
        {
            var ((day, month), (year, separator)) = p;
            var found = VietnameseDateReader.Find(string.Create(CultureInfo.InvariantCulture, $"{day:00}{separator}{month:00}{separator}{year}"));
            var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
            return exists ? found is [var one] && one.Date == PortalDate.Day(new DateOnly(year, month, day)) : found.Count == 0;
        }).Check(Many);

    [Fact]
    public void A_stretch_reads_back_whether_the_year_is_said_once_or_twice() =>
        Prop.ForAll(AnyPrinted.Generator.Zip(Gen.Choose(1, 300)).Zip(Gen.Elements("từ {0:d/M} đến {1:d/M/yyyy}", "Từ ngày {0:dd/MM} đến ngày {1:dd/MM/yyyy}", "{0:dd/MM} - {1:dd/MM/yyyy}", "(từ {0:d/M/yyyy} - {1:d/M/yyyy})", "TỪ NGÀY {0:dd/MM/yyyy} ĐẾN NGÀY {1:dd/MM/yyyy}", "{0:dd/MM/yyyy}-{1:dd/MM/yyyy}", "từ ngày {0:d' tháng 'M} đến hết ngày {1:d' tháng 'M' năm 'yyyy}")).ToArbitrary(), p =>
        {
            var (((first, _, _, _), days), form) = p;
            var text = string.Format(CultureInfo.InvariantCulture, form, first, first.AddDays(days));
            return (VietnameseDateReader.FindSpans(text) is [var span] && span.Days == new DateSpan(first, first.AddDays(days))).Label($"{text} → {string.Join(' ', VietnameseDateReader.FindSpans(text).Select(s => s.Days))}");
        }).Check(Many);

    [Fact]
    public void A_text_that_cannot_hold_a_date_holds_none() =>
        Prop.ForAll(Gen.Elements("1,2,12,04,2023,/,-,.,:, ,ngày,tháng,năm,quý I,I,đến,T2,Thứ Hai,\u200B,\n,(,),a,Th".Split(',').Append(",").ToArray()).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var spans = VietnameseDateReader.FindSpans(text);
            var dates = VietnameseDateReader.Find(text);
            return (VietnameseDateReader.MayHold(text) || (spans.Count == 0 && dates.Count == 0)) && spans.All(s => s.Start >= 0 && s.Start + s.Length <= text.Length);
        }).Check(Many);

    [Theory]
    [InlineData("TỪ NGÀY 11/01/2021 ĐẾN NGÀY 17/01/2021", "2021-01-11..2021-01-17")]
    [InlineData("từ 15/3 đến 30/3/2024", "2024-03-15..2024-03-30")]
    [InlineData("Tuần 12 (từ ngày 18-24/3/2024)", "2024-03-18..2024-03-24")]
    [InlineData("ngày 15 - 16/3/2024", "2024-03-15..2024-03-16")]
    [InlineData("từ 28/12 đến 03/01/2024", "2023-12-28..2024-01-03")]
    [InlineData("Thứ Hai 18/3 - Chủ nhật 24/3/2024", "2024-03-18..2024-03-24")]
    [InlineData("(Từ 01/01/2024 - 07/07/2024)", "2024-01-01..2024-07-07")]
    [InlineData("quý I/2023", "2023-01-01..2023-03-31")]
    [InlineData("Quý 1 năm 2023", "2023-01-01..2023-03-31")]
    [InlineData("QUÝ IV NĂM 2023", "2023-10-01..2023-12-31")]
    [InlineData("Báo cáo quý II, năm 2023", "2023-04-01..2023-06-30")]
    [InlineData("quí III-2023", "2023-07-01..2023-09-30")]
    [InlineData("tháng 4/2023", "2023-04-01..2023-04-30")]
    [InlineData("từ tháng 1 đến tháng 3/2023", "2023-01-01..2023-03-31")]
    [InlineData("tháng 1 - tháng 3 năm 2023", "2023-01-01..2023-03-31")]
    [InlineData("ngày … tháng 4 năm 2023", "2023-04-01..2023-04-30")]
    [InlineData("Số liệu quý I/2023 (từ 01/01/2023 đến 31/03/2023)", "2023-01-01..2023-03-31 2023-01-01..2023-03-31")]
    [InlineData("30/3/2024 đến 15/3/2024", "2024-03-30..2024-03-30 2024-03-15..2024-03-15")]
    [InlineData("Tổ 2 - 30/3/2024", "2024-03-30..2024-03-30")]
    [InlineData("quý I, II/2023", "")]
    [InlineData("quý V/2023", "")]
    [InlineData("quý khách 2023", "")]
    public void Stretches_of_days_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', VietnameseDateReader.FindSpans(text).Select(s => s.Days)));

    [Theory]
    [InlineData("Thứ Hai (18/3)", "2024-03-18")]
    [InlineData("18-3", "2024-03-18")]
    [InlineData("ngày 18 tháng 3", "2024-03-18")]
    [InlineData("18/3; 20/3", "2024-03-18 2024-03-20")]
    [InlineData("Thứ Ba 18/3", "")]
    [InlineData("25/3", "")]
    [InlineData("31/2", "")]
    [InlineData("08:00-09:00", "")]
    [InlineData("18/3/2023", "")]
    public void Days_without_a_year_are_those_of_the_stretch(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', VietnameseDateReader.DaysWithin(text, new DateSpan(new DateOnly(2024, 3, 18), new DateOnly(2024, 3, 24))).Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void A_day_that_comes_twice_is_not_told() =>
        Assert.Empty(VietnameseDateReader.DaysWithin("18/3", new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2024, 12, 31))));

    [Theory]
    [InlineData("Thứ Năm, 15/04/21", "2021-04-15")]
    [InlineData("25-12-23 (Thứ Hai)", "2023-12-25")]
    [InlineData("Thứ Hai, 18/03/24", "2024-03-18")]
    [InlineData("Thứ Bảy, 20/03/21", "")]
    [InlineData("Thứ Tư, 15/04/21", "")]
    [InlineData("15/04/21 08:30", "")]
    [InlineData("Thứ Năm, 31/02/21", "")]
    public void A_year_of_two_digits_counts_only_where_the_weekday_singles_it_out(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', VietnameseDateReader.Find(text).Select(d => d.Date)));

    private static string Shown(string text) => string.Join(", ", VietnameseDateReader.Find(text).Select(f => $"{f.Date} {f.WeekdayAgrees}"));
}
