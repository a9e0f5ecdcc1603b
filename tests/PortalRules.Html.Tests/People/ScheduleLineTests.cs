namespace PortalRules.Html.Tests.People;

public class ScheduleLineTests
{
    [Theory]
    [InlineData("<h1>Lịch tiếp công dân</h1><p>Chủ tịch UBND xã tiếp công dân vào ngày thứ Năm hàng tuần.</p>", "reception | ? | vào ngày thứ Năm hàng tuần | Chủ tịch UBND xã | ? | ?")]
    [InlineData("<h1>Lịch tiếp công dân</h1><ul><li>- Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy: Ngày 10 và 25 hằng tháng</li></ul><p>Địa điểm: Trụ sở UBND xã</p>", "reception | ? | Ngày 10 và 25 hằng tháng | Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy | ? | Trụ sở UBND xã")]
    [InlineData("<h1>LỊCH TIẾP CÔNG DÂN NĂM 2023</h1><p>1. Chủ tịch UBND xã</p><p>Thời gian: 7h30 - 11h30 thứ Năm hàng tuần</p><p>Địa điểm: Phòng tiếp công dân</p>", "reception | ? | 7h30 - 11h30 thứ Năm hàng tuần | Chủ tịch UBND xã | ? | Phòng tiếp công dân")]
    [InlineData("<h1>Lịch tiếp công dân</h1><p>Thứ Hai hàng tuần: Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã</p>", "reception | ? | Thứ Hai hàng tuần | Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã | ? | ?")]
    [InlineData("<h1>Thông báo lịch tiếp công dân</h1><p>Ngày 15/03/2023: Chủ tịch UBND xã tiếp công dân định kỳ</p>", "reception | 2023-03-15 | Ngày 15/03/2023 | Chủ tịch UBND xã | ? | ?")]
    public void Prose_and_lists_are_lines_of_a_schedule(string content, string line) => Assert.Equal([line], Scheduled.Lines(content));

    [Fact]
    public void Hours_stand_below_their_days() =>
        Assert.Equal(
            ["work | 2023-03-27 | Thứ Hai, ngày 27/03/2023, Sáng | ? | Giao ban đầu tuần | ?", "work | 2023-03-27 | Thứ Hai, ngày 27/03/2023, 14h00 | ? | Chủ tịch UBND xã họp thường kỳ | ?", "work | 2023-03-28 | Thứ Ba, ngày 28/03/2023, Cả ngày | ? | Đi cơ sở | ?"],
            Scheduled.Lines("<h1>Lịch công tác tuần</h1><h3>Thứ Hai, ngày 27/03/2023</h3><p>- Sáng: Giao ban đầu tuần</p><p>- 14h00: Chủ tịch UBND xã họp thường kỳ</p><h3>Thứ Ba, ngày 28/03/2023</h3><p>Cả ngày: Đi cơ sở</p>"));

    [Fact]
    public void The_menu_may_name_the_schedule() =>
        Assert.Equal(
            ["reception | ? | sáng thứ Năm hàng tuần | Chủ tịch UBND xã | ? | ?"],
            Scheduled.Lines("<p>Chủ tịch UBND xã tiếp công dân: sáng thứ Năm hàng tuần</p>", "Tiếp công dân"));

    [Theory]
    [InlineData("<h1>Chủ tịch UBND xã tiếp công dân định kỳ tháng 3</h1><p>Ngày 15/03/2023, Chủ tịch UBND xã tiếp công dân tại trụ sở.</p>")]
    [InlineData("<h1>Giới thiệu</h1><p>Chủ tịch UBND xã làm việc thứ Hai hàng tuần.</p>")]
    [InlineData("<h1>Lịch tiếp công dân</h1><p>Thông tin đang được cập nhật.</p>")]
    [InlineData("<h1>Lịch tiếp công dân</h1><div hidden><p>Chủ tịch UBND huyện khác tiếp công dân thứ Tư hàng tuần</p></div>")]
    public void News_of_a_reception_and_hidden_schedules_are_none(string content) => Assert.Empty(Scheduled.Lines(content));
}
