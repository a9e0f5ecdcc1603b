using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class PortalDateTests
{
    [Theory]
    [InlineData("2023-01-31", "2023-01-31")]
    [InlineData("2023-01", "2023-01")]
    [InlineData("2023-01-31T18:44:00+07:00", "2023-01-31T18:44:00+07:00")]
    [InlineData("2023-01-31T18:44:00", "2023-01-31T18:44:00+07:00")]
    [InlineData("2023-01-31T18:44", "2023-01-31T18:44:00+07:00")]
    [InlineData("2023-01-31T17:30:00Z", "2023-02-01T00:30:00+07:00")]
    [InlineData("2023-01-31T18:44:00.1234567+00:00", "2023-02-01T01:44:00+07:00")]
    public void An_ISO_date_is_read(string text, string expected)
    {
        Assert.True(PortalDate.TryParse(text, out var date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10/04/2023")]
    [InlineData("2023-02-30")]
    [InlineData("2023-13")]
    [InlineData("2023")]
    [InlineData("18:44")]
    [InlineData("10 April 2023")]
    [InlineData("2023-1-1")]
    [InlineData("0001-01-01T00:00:00+07:00")]
    [InlineData("9999-12-31T23:00:00Z")]
    public void Anything_else_is_no_date(string? text) =>
        Assert.False(PortalDate.TryParse(text, out _));

    [Fact]
    public void A_month_is_the_interval_of_its_days()
    {
        var month = PortalDate.Month(2024, 2);

        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29), false), (month.First, month.Last, month.IsDay));
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Gen.Choose(400, 3_600_000).Zip(Gen.Choose(-1, 86_399)).ToArbitrary(), sample =>
        {
            var day = DateOnly.FromDayNumber(sample.Item1);
            var date = sample.Item2 < 0 ? PortalDate.Month(day.Year, day.Month) : PortalDate.Day(day, sample.Item2 % 2 == 0 ? null : new TimeOnly(sample.Item2 * TimeSpan.TicksPerSecond));
            return PortalDate.TryParse(date.ToString(), out var read) && read == date;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_calendar_of_the_machine_changes_nothing()
    {
        using var _ = new InCulture("th-TH");

        Assert.True(PortalDate.TryParse("2023-01-31T18:44:00+07:00", out var date));
        Assert.Equal("2023-01-31T18:44:00+07:00", date.ToString());
    }
}
