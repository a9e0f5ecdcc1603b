namespace PortalRules.Html.Tests.People;

public class OfficialTableTests
{
    [Fact]
    public void Forms_of_address_are_no_part_of_the_name() =>
        Assert.Equal(
            ["Nguyễn Văn Mẫu | Chủ tịch UBND xã | ? | 0912.345.678 | ?", "Lê Thị Thí Dụ | Phó Chủ tịch | ? | - | ?"],
            Listed.People("<table><tr><td>TT</td><td>Họ và tên cán bộ, công chức</td><td>Chức vụ, chức danh</td><td>Số điện thoại liên hệ (Zalo)</td></tr><tr><td>1</td><td>Ông Nguyễn Văn Mẫu</td><td>Chủ tịch UBND xã</td><td>0912.345.678</td></tr><tr><td>2</td><td>Đ/c: Lê Thị Thí Dụ</td><td>Phó Chủ tịch</td><td></td></tr></table>"));

    [Fact]
    public void Bodies_stand_in_merged_cells_rows_of_their_own_or_behind_a_number() =>
        Assert.Equal(
            [
                "Trần Văn An | Bí thư | ĐẢNG ỦY | 0912000001 | ?", "Phạm Thị Bình | Phó Bí thư | ĐẢNG ỦY | 0912000002 | ?",
                "Hoàng Văn Cường | Chủ tịch | ỦY BAN NHÂN DÂN XÃ | 0912000003 | ?", "Đỗ Thị Dung | Kế toán | Khối văn phòng | 0912000004 | ?",
            ],
            Listed.People("""
                <table><tr><th>STT</th><th>Họ tên</th><th>Chức vụ</th><th>Di động</th></tr>
                <tr><td><b>I</b></td><td colspan="3"><b>ĐẢNG ỦY</b></td></tr><tr><td>1</td><td>Trần Văn An</td><td>Bí thư</td><td>0912000001</td></tr><tr><td>2</td><td>Phạm Thị Bình</td><td>Phó Bí thư</td><td>0912000002</td></tr>
                <tr><td colspan="4">II. ỦY BAN NHÂN DÂN XÃ</td></tr><tr><td>1</td><td>Hoàng Văn Cường</td><td>Chủ tịch</td><td>0912000003</td></tr>
                <tr><td>III</td><td>Khối văn phòng</td><td></td><td></td></tr><tr><td>1</td><td>Đỗ Thị Dung</td><td>Kế toán</td><td>0912000004</td></tr></table>
                """));

    [Fact]
    public void A_body_that_spans_rows_is_that_of_each_of_them() =>
        Assert.Equal(
            ["Trần Văn An | Bí thư | Đảng ủy | - | an@xa.gov.vn", "Phạm Thị Bình | Phó Bí thư | Đảng ủy | 0237 3876 123 | -", "Hoàng Văn Cường | Chủ tịch | UBND | 0912000003 | cuong@xa.gov.vn"],
            Listed.People("""
                <table><tr><td rowspan="2">Đơn vị công tác</td><td rowspan="2">Họ và tên</td><td rowspan="2">Chức vụ</td><td colspan="2">Điện thoại</td><td rowspan="2">Thư điện tử công vụ</td></tr><tr><td>Cơ quan</td><td>Di động</td></tr>
                <tr><td rowspan="2">Đảng ủy</td><td>Trần Văn An</td><td>Bí thư</td><td></td><td></td><td>an(at)xa.gov.vn</td></tr><tr><td>Phạm Thị Bình</td><td>Phó Bí thư</td><td>0237 3876 123</td><td></td><td></td></tr>
                <tr><td>UBND</td><td>Hoàng Văn Cường</td><td>Chủ tịch</td><td></td><td>0912000003</td><td><a href="mailto:cuong@xa.gov.vn">Gửi thư</a></td></tr></table>
                """));

    [Fact]
    public void Several_people_in_one_cell_are_several_people() =>
        Assert.Equal(
            ["Trần Văn An | Chủ tịch | UBND xã | 0912000001 | ?", "Phạm Thị Bình | Phó Chủ tịch | UBND xã | 0912000002 | ?"],
            Listed.People("<table><tr><th>Đơn vị</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>UBND xã</td><td><p>1. Ông Trần Văn An</p><p>2. Bà Phạm Thị Bình</p></td><td>Chủ tịch<br>Phó Chủ tịch</td><td>0912000001<br>0912000002</td></tr></table>"));

    [Fact]
    public void Labels_may_run_down_the_first_column() =>
        Assert.Equal(
            ["Trần Văn An | Chủ tịch | UBND xã Mẫu | 0912000001 | an@xa.gov.vn", "Phạm Thị Bình | Phó Chủ tịch | UBND xã Mẫu | - | binh@xa.gov.vn"],
            Listed.People("<h2>UBND xã Mẫu</h2><table><tr><td>Họ và tên</td><td>Trần Văn An</td><td>Phạm Thị Bình</td></tr><tr><td>Chức vụ</td><td>Chủ tịch</td><td>Phó Chủ tịch</td></tr><tr><td>Điện thoại</td><td>0912000001</td><td></td></tr><tr><td>Email</td><td>an@xa.gov.vn</td><td>binh [at] xa.gov.vn</td></tr></table>"));

    [Fact]
    public void Name_and_position_may_share_a_column() =>
        Assert.Equal(
            ["Trần Văn An | Bí thư Đảng ủy | ? | 0912000001 | ?", "Phạm Thị Bình | Chủ tịch UBMTTQ xã | ? | 0912000002 | ?"],
            Listed.People("<table><tr><th>TT</th><th>Họ và tên, chức vụ</th><th>SĐT</th></tr><tr><td>1</td><td>Đ/c Trần Văn An<br>Bí thư Đảng ủy</td><td>0912000001</td></tr><tr><td>2</td><td>Phạm Thị Bình - Chủ tịch UBMTTQ xã</td><td>0912000002</td></tr></table>"));

    [Fact]
    public void A_table_without_headings_is_read_by_what_its_cells_are() =>
        Assert.Equal(
            ["Trần Văn An | Bí thư Đảng ủy | Đảng ủy xã | 0912 000 001 | ?", "Phạm Thị Bình | Chủ tịch HĐND | Hội đồng nhân dân | 0912 000 002 | ?"],
            Listed.People("""
                <p class="MsoNormal" align="center"><b><span style="font-size:14pt"><font face="Times New Roman">DANH B<font color="red">Ạ</font> CÁN BỘ XÃ</font></span></b></p>
                <table class="MsoTableGrid"><tr><td colspan="4"><p class="MsoNormal"><b>Đảng ủy xã</b></p></td></tr><tr><td><p class="MsoNormal">1</p></td><td><p class="MsoNormal"><span>Trần
                Văn <font>An</font></span></p></td><td><p class="MsoNormal">Bí thư Đảng ủy</p></td><td><p class="MsoNormal">0912 000 001</p></td></tr>
                <tr><td colspan="4"><p class="MsoNormal"><b>Hội đồng nhân dân</b></p></td></tr><tr><td>2</td><td><p class="MsoNormal">Phạm Thị Bình</p></td><td><p class="MsoNormal">Chủ tịch HĐND</p></td><td>0912 000 002</td></tr></table>
                """, "Giới thiệu"));

    [Fact]
    public void Addresses_that_a_script_decodes_are_decoded_and_pictures_of_them_are_unknown() =>
        Assert.Equal(
            ["Trần Văn An | Chủ tịch | ? | 0912000001 | an@xa.gov.vn", "Phạm Thị Bình | Phó Chủ tịch | ? | ? | ?"],
            Listed.People("""<table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr><tr><td>Trần Văn An</td><td>Chủ tịch</td><td>0912000001</td><td><a class="__cf_email__" data-cfemail="5a3b341a223b743d352c742c34">[email&#160;protected]</a></td></tr><tr><td>Phạm Thị Bình</td><td>Phó Chủ tịch</td><td><img src="/so.png"></td><td><img src="/mail.png"></td></tr></table>"""));

    [Theory]
    [InlineData("<h1>Bí thư Đảng ủy xã qua các thời kỳ</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Thời gian</th></tr><tr><td>Trần Văn An</td><td>Bí thư</td><td>1975 - 1980</td></tr></table>")]
    [InlineData("<h1>Lãnh đạo xã</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Ghi chú</th></tr><tr><td>Trần Văn An</td><td>Bí thư</td><td>1975 - 1980</td></tr></table>")]
    [InlineData("<h1>Danh sách ứng cử viên đại biểu HĐND</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Đơn vị bầu cử</th></tr><tr><td>Trần Văn An</td><td>Bí thư</td><td>Số 1</td></tr></table>")]
    [InlineData("<h1>Kết quả thi đua</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Danh hiệu</th></tr><tr><td>Trần Văn An</td><td>Bí thư</td><td>Chiến sĩ thi đua</td></tr></table>")]
    public void Former_officials_candidates_and_the_honoured_are_no_officials(string content) => Assert.Empty(Listed.People(content, "Giới thiệu"));
}
