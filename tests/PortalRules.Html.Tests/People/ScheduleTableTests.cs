namespace PortalRules.Html.Tests.People;

public class ScheduleTableTests
{
    [Fact]
    public void Days_across_the_top_and_halves_of_the_day_down_the_side() =>
        Assert.Equal(
            [
                "work | 2023-03-27 | Thứ Hai 27/3, Sáng | ? | Giao ban đầu tuần | ?", "work | 2023-03-28 | Thứ Ba 28/3, Sáng | ? | Kiểm tra thôn 2 | ?",
                "work | 2023-03-29 | Thứ Tư 29/3, Chiều | ? | Họp chi bộ | ?",
            ],
            Scheduled.Lines("""
                <h1>Lịch công tác tuần 13</h1><p>(Từ ngày 27/03/2023 đến ngày 31/03/2023)</p><table><tr><th>Buổi</th><th>Thứ Hai<br>27/3</th><th>Thứ Ba 28/3</th><th>Thứ Tư 29/3</th></tr>
                <tr><td>Sáng</td><td>Giao ban đầu tuần</td><td>Kiểm tra thôn 2</td><td></td></tr><tr><td>Chiều</td><td></td><td></td><td>Họp chi bộ</td></tr></table>
                """));

    [Fact]
    public void Days_across_the_top_and_people_down_the_side() =>
        Assert.Equal(
            ["work | 2023-03-27 | Thứ 2 | Chủ tịch UBND xã | Giao ban | ?", "work | 2023-03-29 | Thứ 4 | Phó Chủ tịch UBND xã | Đi cơ sở | ?"],
            Scheduled.Lines("<h1>LỊCH LÀM VIỆC TUẦN TỪ 27/03/2023 ĐẾN 31/03/2023</h1><table><tr><th>Họ và tên</th><th>Thứ 2</th><th>Thứ 3</th><th>Thứ 4</th></tr><tr><td>Chủ tịch UBND xã</td><td>Giao ban</td><td></td><td></td></tr><tr><td>Phó Chủ tịch UBND xã</td><td></td><td></td><td>Đi cơ sở</td></tr></table>"));

    [Fact]
    public void A_day_spans_its_halves_and_rows_between_are_days_too() =>
        Assert.Equal(
            [
                "work | 2023-03-27 | Thứ Hai (27/3), Sáng | Chủ tịch | Giao ban | Phòng họp", "work | 2023-03-27 | Thứ Hai (27/3), Chiều | Phó Chủ tịch | Tiếp đoàn kiểm tra | ",
                "work | 2023-03-28 | Thứ Ba, ngày 28/3/2023, 7h30 | Bí thư | Họp Thường vụ | Hội trường",
            ],
            Scheduled.Lines("""
                <table><tr><td colspan="5"><b>LỊCH LÀM VIỆC CỦA LÃNH ĐẠO XÃ TUẦN 13 (27/3 - 31/3/2023)</b></td></tr><tr><td>Ngày</td><td>Thời gian</td><td>Nội dung công việc</td><td>Lãnh đạo chủ trì</td><td>Địa điểm</td></tr>
                <tr><td rowspan="2">Thứ Hai (27/3)</td><td>Sáng</td><td>Giao ban</td><td>Chủ tịch</td><td>Phòng họp</td></tr><tr><td>Chiều</td><td>Tiếp đoàn kiểm tra</td><td>Phó Chủ tịch</td><td></td></tr>
                <tr><td colspan="5">Thứ Ba, ngày 28/3/2023</td></tr><tr><td></td><td>7h30</td><td>Họp Thường vụ</td><td>Bí thư</td><td>Hội trường</td></tr></table>
                """, "Giới thiệu"));

    [Fact]
    public void Columns_for_the_halves_of_a_day_are_two_lines() =>
        Assert.Equal(
            ["work | 2023-03-27 | Thứ Hai 27/03/2023, Sáng | ? | Giao ban | ?", "work | 2023-03-27 | Thứ Hai 27/03/2023, Chiều | ? | Đi cơ sở | ?"],
            Scheduled.Lines("<h2>Lịch làm việc</h2><table><tr><th>Thứ, ngày</th><th>Sáng</th><th>Chiều</th></tr><tr><td>Thứ Hai 27/03/2023</td><td>Giao ban</td><td>Đi cơ sở</td></tr></table>"));

    [Fact]
    public void What_comes_again_every_week_has_no_date_but_its_words() =>
        Assert.Equal(
            ["reception | ? | Thứ Năm hàng tuần | Nguyễn Văn Mẫu | ? | Phòng tiếp công dân", "reception | ? | Ngày 10 và 25 hằng tháng | Lê Thị Thí Dụ | ? | Phòng tiếp công dân"],
            Scheduled.Lines("<h1>Lịch tiếp công dân năm 2023</h1><table><tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Thời gian tiếp công dân</th><th>Địa điểm tiếp</th></tr><tr><td>1</td><td>Nguyễn Văn Mẫu</td><td>Chủ tịch UBND</td><td>Thứ Năm hàng tuần</td><td rowspan=\"2\">Phòng tiếp công dân</td></tr><tr><td>2</td><td>Lê Thị Thí Dụ</td><td>Bí thư</td><td>Ngày 10 và 25 hằng tháng</td></tr></table>"));

    [Fact]
    public void The_month_of_the_heading_gives_lone_days_their_date() =>
        Assert.Equal(
            ["reception | 2023-03-02 | 02 | Chủ tịch UBND xã | ? | ?", "reception | 2023-03-09 | Ngày 09 (thứ Năm) | Phó Chủ tịch UBND xã | ? | ?", "reception | ? | Ngày 16 (thứ Hai) | Chủ tịch UBND xã | ? | ?"],
            Scheduled.Lines("<h1>Lịch tiếp công dân tháng 3 năm 2023</h1><table><tr><th>Ngày</th><th>Người tiếp</th></tr><tr><td>02</td><td>Chủ tịch UBND xã</td></tr><tr><td>Ngày 09 (thứ Năm)</td><td>Phó Chủ tịch UBND xã</td></tr><tr><td>Ngày 16 (thứ Hai)</td><td>Chủ tịch UBND xã</td></tr></table>"));

    [Fact]
    public void A_table_without_headings_is_read_under_its_title() =>
        Assert.Equal(
            ["work | 2023-03-27 | Thứ Hai 27/3 | ? | 8h00: Giao ban | ?", "work | 2023-03-28 | Thứ Ba 28/3 | ? | Kiểm tra sản xuất | ?"],
            Scheduled.Lines("<p class='MsoNormal'><b>LỊCH CÔNG TÁC TUẦN 13 NĂM 2023</b></p><table class='MsoNormalTable'><tr><td>Thứ Hai 27/3</td><td>8h00: Giao ban</td></tr><tr><td>Thứ Ba 28/3</td><td>Kiểm tra sản xuất</td></tr></table>"));

    [Theory]
    [InlineData("<h1>Lịch tiêm chủng</h1><table><tr><th>Ngày</th><th>Nội dung</th></tr><tr><td>15/03/2023</td><td>Tiêm sởi</td></tr></table>")]
    [InlineData("<h1>Lịch làm việc</h1><div style='display:none'><table><tr><th>Ngày</th><th>Chủ trì</th></tr><tr><td>15/03/2021</td><td>Chủ tịch</td></tr></table><p>Thứ Hai: Chủ tịch tiếp công dân hàng tuần</p></div><p>Đang cập nhật.</p>")]
    [InlineData("<h1>Kết quả thu ngân sách</h1><table><tr><th>Tháng</th><th>Nội dung</th></tr><tr><td>3/2023</td><td>Thuế</td></tr></table>")]
    public void Other_tables_with_days_and_hidden_ones_are_no_schedule(string content) => Assert.Empty(Scheduled.Lines(content, "Giới thiệu"));
}
