using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>The table that went with Nghi Xuân's letter of 2024.</summary>
public sealed class NghiXuanAnnexTests : IDisposable
{
    private const string Table = """
        Cổng thông tin điện tử huyện|2079
        Trang Thông tin điện tử Thị trấn Tiên Điền|267
        Trang Thông tin điện tử xã Xuân Hải|181
        Trang Thông tin điện tử xã Xuân Thành|159
        Trang Thông tin điện tử xã Xuân Yên|124
        Trang Thông tin điện tử xã Xuân Giang|116
        Trang Thông tin điện tử xã Xuân Hội|115
        Trang Thông tin điện tử xã Xuân Phổ|106
        Trang Thông tin điện tử xã Xuân Hồng|93
        Trang Thông tin điện tử xã Đan Trường|75
        Trang Thông tin điện tử xã Xuân Liên|68
        Trang Thông tin điện tử xã Cổ Đạm|64
        Trang Thông tin điện tử xã Xuân Mỹ|64
        Trang Thông tin điện tử thị trấn Xuân An|49
        Trang Thông tin điện tử xã Cương Gián|43
        Trang Thông tin điện tử xã Xuân Lam|38
        Trang Thông tin điện tử xã Xuân Lĩnh|34
        Trang Thông tin điện tử xã Xuân Viên|25
        """;

    private static readonly (string Unit, int Count)[] Rows = [.. Table.Split('\n').Select(l => l.Trim().Split('|')).Select(c => (c[0], int.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture)))];
    private readonly TempFolder _reports = new();

    public void Dispose() => _reports.Dispose();

    [Fact]
    public async Task The_table_is_that_of_the_letter_in_whatever_order_the_portals_are_listed()
    {
        var (first, last) = (new DateOnly(2024, 1, 1), new DateOnly(2024, 7, 7));
        var portals = LetterSurvey.Portals(Rows.Reverse().Select(r => (r.Unit, r.Count > 2_000 ? "district" : "commune", "ha-tinh/huyen-nghi-xuan")));
        var read = LetterSurvey.Reading(p => NewsPages.Of(Rows.Single(r => r.Unit == p.Unit).Count, first, last));

        var survey = await LetterSurvey.RunAsync(portals, read, "ha-tinh.nghi-xuan-2024", last, new DateSpan(first, last), _reports.Path);

        var annex = survey.Annexes.Single();
        Assert.Equal(Rows.Select((r, i) => $"{i + 1}|{r.Unit}|{(r.Count == 2_079 ? "2.079" : r.Count)}"), LetterSurvey.Lines(annex));
        Assert.Equal("(Từ 01/01/2024 - 07/07/2024)", annex.Header.Single());
        Assert.Empty(annex.Footer);
    }
}
