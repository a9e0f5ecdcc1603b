using PortalRules.Facts;
using PortalRules.Language.Conditions;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

public sealed class ValuesLagTests
{
    private static readonly FactField Issued = FactKinds.Documents.Field("issued")!;
    private static readonly FactField Posted = FactKinds.Documents.Field("posted")!;

    [Theory]
    [InlineData("2023-02-01", "2023-02-10", "TF")]
    [InlineData("2023-02-01", "2023-02-11", "TT")]
    [InlineData("2023-02-01", "2023-02-12", "FT")]
    [InlineData("2023-02-01", "2023-01-01", "TF")]
    [InlineData("2023-02-01", "2023-02", "UU")]
    [InlineData("2023-02-01", "2023-03", "FT")]
    [InlineData("2023-02", "2023-02-11", "TU")]
    [InlineData("2023-02", "2023-03-10", "UT")]
    [InlineData("2023-02", "2023-03-11", "FT")]
    [InlineData("?", "2023-02-11", "UU")]
    [InlineData("-", "2023-02-11", "FF")]
    [InlineData("2023-02-01", "?", "UU")]
    [InlineData("2023-02-01", "-", "FF")]
    public void Ten_days_after_are_counted_from_the_day_after(string issued, string posted, string expected)
    {
        var document = new Document { Issued = Read(issued), Posted = Read(posted) };
        var scope = ValuesScope.Create();
        Assert.Equal(expected, string.Concat(new[] { Lag(atMost: true), Lag(atMost: false) }.Select(l => ValuesNumberTests.Letter(l.Test(Posted.Read(document, scope), document, scope)))));
    }

    [Theory]
    [InlineData("2023-02-01", "2023-03-12", "days", "False")]
    [InlineData("?", "2023-03-12", "days", "True ? chưa xác định được ngày ban hành (chưa rõ)")]
    [InlineData("-", "2023-03-12", "days", "True - không có ngày ban hành")]
    [InlineData("2023-02-01", "2023-03-12", "working-days", "True ? chưa có bảng ngày nghỉ lễ của năm nên không tính được ngày làm việc")]
    public void What_hinders_counting_is_told(string issued, string posted, string unit, string expected)
    {
        var document = new Document { Issued = Read(issued), Posted = Read(posted) };
        var (scope, explanation) = (ValuesScope.Create(), new Explanation());
        var told = Lag(atMost: true, unit).Explain(document, Posted, Posted.Read(document, scope), scope, explanation);
        var lines = explanation.Wrong.Select(w => $" - {w.Found.Vi}").Concat(explanation.Open.Select(o => $" ? {o.Text.Vi}"));
        Assert.Equal(expected, $"{told}{string.Concat(lines)}");
    }

    [Fact]
    public void Working_days_without_a_holiday_table_are_not_known()
    {
        var document = new Document { Issued = Read("2023-02-01"), Posted = Read("2023-03-12") };
        Assert.Equal("U", ValuesNumberTests.Letter(Lag(atMost: true, "working-days").Test(FieldValue.Of(document.Posted), document, ValuesScope.Create())));
    }

    [Fact]
    public void A_doubted_length_is_not_known()
    {
        var document = new Document { Issued = Read("2023-02-01"), Posted = Read("2023-03-12") };
        var lag = new LagTest(Issued, atMost: true, Bound<Duration>.Of(ValuesScope.Inferred("duration", new Duration(10, "days"))));
        var scope = ValuesScope.Create(doubtInferred: true);
        Assert.Equal("U", ValuesNumberTests.Letter(lag.Test(FieldValue.Of(document.Posted), document, scope)));
        Assert.False(lag.Explain(document, Posted, FieldValue.Of(document.Posted), scope, new Explanation()));
    }

    [Theory]
    [InlineData(true, "trong vòng 10 ngày kể từ ngày ban hành / within 10 days of the day of issue")]
    [InlineData(false, "sau ngày ban hành ít nhất 10 ngày / at least 10 days after the day of issue")]
    public void A_lag_is_told_in_words(bool atMost, string expected) => Assert.Equal(expected, ValuesNumberTests.Text(Lag(atMost)));

    [Theory]
    [InlineData(AgeRelation.InLast)]
    [InlineData(AgeRelation.InNext)]
    [InlineData(AgeRelation.OlderThan)]
    public void An_age_says_what_hinders_counting(object relation)
    {
        var (scope, explanation) = (ValuesScope.Create(), new Explanation());
        var value = FieldValue.Of((object)PortalDate.Day(scope.AsOf));
        Assert.True(new DateTest(new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(3, "working-days")))).Explain("", Posted, value, scope, explanation));
        Assert.Equal("no-holiday-table", Assert.Single(explanation.Open).Reason);
        Assert.False(new DateTest(new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(3, "days")))).Explain("", Posted, value, scope, explanation));
        Assert.False(new DateTest(new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(3, "working-days")))).Explain("", Posted, FieldValue.Absent, scope, explanation));
    }

    private static LagTest Lag(bool atMost, string unit = "days") => new(Issued, atMost, Bound<Duration>.Of(new Duration(10, unit)));

    private static Known<PortalDate?> Read(string text) => text switch
    {
        "?" => Known<PortalDate?>.Unknown(),
        "-" => Known<PortalDate?>.Of(null),
        _ => Known<PortalDate?>.Of(PortalDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text))),
    };
}
