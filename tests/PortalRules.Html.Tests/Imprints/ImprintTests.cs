using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Imprints;

public class ImprintTests
{
    private const string All = "UBND xã Mẫu | Nguyễn Văn Mẫu | Chủ tịch UBND xã | 0237.3876.123 | ubnd@xamau.gov.vn | Thôn Trung, xã Mẫu, tỉnh Thanh Hóa";

    [Theory]
    [InlineData("<footer><p>UBND xã Mẫu | Địa chỉ: Thôn Trung, xã Mẫu, tỉnh Thanh Hóa | ĐT: 0237.3876.123 | Email: ubnd@xamau.gov.vn</p><p>Chịu trách nhiệm chính: Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã</p><p>Thiết kế bởi VNPT - ĐT: 18001260</p></footer>")]
    [InlineData("<footer><div class='col-6'><h4>UBND xã Mẫu</h4><p><i class='fa fa-map-marker'></i> Thôn Trung, xã Mẫu, tỉnh Thanh Hóa</p><p><i class='fa fa-phone'></i> <a href='tel:02373876123'>0237.3876.123</a></p><p><i class='fa fa-envelope'></i> <a href='mailto:ubnd@xamau.gov.vn'>ubnd@xamau.gov.vn</a></p></div><div class='col-6'><p>Trưởng Ban biên tập: Nguyễn Văn Mẫu, Chủ tịch UBND xã</p></div><div>© 2023 UBND xã Mẫu. All rights reserved. Powered by WordPress</div></footer>")]
    [InlineData("<div id='footer'><address>Bản quyền thuộc về UBND xã Mẫu<br>Địa chỉ: Thôn Trung, xã Mẫu, tỉnh Thanh Hóa<br>Điện thoại 0237.3876.123 - Fax 0237.3876.124<br>Email: ubnd(at)xamau.gov.vn<br>Người chịu trách nhiệm nội dung: Chủ tịch UBND xã - Nguyễn Văn Mẫu</address><p>Đơn vị phát triển: Công ty Phần mềm ABC - Địa chỉ: 1 Lê Lợi, Hà Nội</p></div>")]
    [InlineData("<div class='footer'><table><tr><td><b>Cơ quan chủ quản:</b> UBND xã Mẫu</td><td><b>Địa chỉ</b></td><td>Thôn Trung, xã Mẫu, tỉnh Thanh Hóa</td></tr><tr><td>Chịu trách nhiệm: Đ/c Nguyễn Văn Mẫu – Chủ tịch UBND xã</td><td>Điện thoại:</td><td>0237.3876.123</td></tr><tr><td></td><td>Thư điện tử:</td><td><a class='__cf_email__' data-cfemail='5a2f38343e1a223b373b2f743d352c742c34'>[email&#160;protected]</a></td></tr></table></div>")]
    [InlineData("<table width='100%'><tr><td align='center'><p class='MsoNormal'><b>UBND xã Mẫu</b></p><p class='MsoNormal'>Địa chỉ: Thôn Trung, xã Mẫu, tỉnh Thanh Hóa. Điện thoại: 0237.3876.123 (Văn phòng); Email: ubnd@xamau.gov.vn</p><p class='MsoNormal'>Chịu trách nhiệm: Chủ tịch UBND xã: Nguyễn Văn Mẫu</p></td></tr></table>")]
    [InlineData("<footer><p>UBND xã Mẫu</p><p>Địa chỉ: Thôn Trung, xã Mẫu, tỉnh Thanh Hóa</p><p>Điện thoại: 0237.3876.123</p><p>Email: ubnd@xamau.gov.vn</p><p>Chịu trách nhiệm chính: Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã</p><p>Trưởng Ban biên tập: Bà Lê Thị Thí Dụ</p></footer><footer class='mobile'><p>UBND xã Mẫu</p><p>Địa chỉ: Thôn Trung, xã Mẫu, tỉnh Thanh Hóa</p></footer>")]
    public void Feet_of_many_shapes_say_the_same(string foot)
    {
        var imprint = Read(foot);

        Assert.Equal(All, string.Join(" | ", new[] { imprint.Organisation, imprint.Responsible, imprint.Position, imprint.Phone, imprint.Email, imprint.Address }.Select(v => v.Or("?"))));
    }

    [Fact]
    public void The_licence_is_read_with_number_and_date() =>
        Assert.Equal("Giấy phép thiết lập trang thông tin điện tử số 12/GP-TTĐT ngày 05/03/2021 của Sở Thông tin và Truyền thông", Read("<footer><p>UBND xã Mẫu</p><p>Giấy phép thiết lập trang thông tin điện tử số 12/GP-TTĐT ngày 05/03/2021 của Sở Thông tin và Truyền thông</p><p>Điện thoại: 0237.3876.123</p></footer>").Licence.Or(""));

    [Fact]
    public void Whose_the_portal_is_says_who_runs_it_and_not_the_portals_name() =>
        Assert.Equal("UBND huyện Mẫu", Read("<footer><p>© TRANG THÔNG TIN ĐIỆN TỬ HUYỆN MẪU</p><p>Bản quyền thuộc về UBND huyện Mẫu</p><p>Điện thoại: 0237.3876.123</p></footer>").Organisation.Or(""));

    [Fact]
    public void The_credit_of_the_maker_is_neither_organisation_nor_telephone()
    {
        var imprint = Read("<footer><p>Địa chỉ: Thôn Trung, xã Mẫu</p><p>Phát triển bởi Công ty Phần mềm ABC. Điện thoại: 024.3333.444</p></footer>");

        Assert.Equal(("", "", true), (imprint.Organisation.Or("") ?? "", imprint.Phone.Or("") ?? "", imprint.Phone.IsKnown));
    }

    [Fact]
    public void Two_addresses_of_two_offices_are_a_question() =>
        Assert.Equal(UnknownReason.Disagreement, Read("<footer><p>UBND xã Mẫu</p><p>Địa chỉ: Thôn Trung, xã Mẫu</p><p>Công an xã</p><p>Địa chỉ: Thôn Đông, xã Mẫu</p></footer>").Address.Reason);

    [Fact]
    public void Telephone_numbers_and_house_numbers_are_no_organisation() =>
        Assert.Equal("Trang thông tin điện tử xã Mẫu", Read("<footer><p>Số điện thoại: 0237.3876.123</p><p>Số 12, đường Lê Lợi, xã Mẫu</p><p>Trang thông tin điện tử xã Mẫu</p></footer>").Organisation.Or(""));

    private static Imprint Read(string foot) => new Pages().Add("/", $"<html><body><main><h1>Xã Mẫu</h1><p>Trang chủ có đủ chữ để đọc, và những mục tin tức của xã.</p><p>Một bài.</p><p>Hai bài.</p><p>Ba bài.</p></main>{foot}</body></html>").Read().Get(FactKinds.Imprint).Single();
}
