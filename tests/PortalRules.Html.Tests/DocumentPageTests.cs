using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

/// <summary>Documents' own pages: rows of label and value, one pair or two in a row.</summary>
public class DocumentPageTests
{
    [Theory]
    [InlineData("Số văn bản", "27", "Ký hiệu", "QĐ-UBND")]
    [InlineData("Số", "27", "Ký hiệu", "/QĐ-UBND")]
    [InlineData("Số", "27", "Ký hiệu", "27/QĐ-UBND")]
    [InlineData("Số ký hiệu", "27/QĐ-UBND", "Lĩnh vực", "Tài chính")]
    [InlineData("Ký hiệu", "27/QĐ-UBND", "Lĩnh vực", "Tài chính")]
    public void Number_and_symbol_are_one_number(string first, string number, string second, string symbol)
    {
        var document = Read($"<table><tr><td>{first}</td><td>{number}</td></tr><tr><td>{second}</td><td>{symbol}</td></tr><tr><td>Ngày ban hành</td><td>01/03/2024</td></tr><tr><td>Trích yếu</td><td>Công bố công khai dự toán</td></tr></table>");

        Assert.Equal(("27/QĐ-UBND", "QĐ"), (document.Number.Or(null), document.Kind.Or(null)));
    }

    [Fact]
    public void Two_pairs_of_label_and_value_in_a_row_are_one_document_and_no_list()
    {
        var document = Read("""
            <table><tr><td colspan="4">Quyết định 12/2024/QĐ-UBND</td></tr>
            <tr><td>Số ký hiệu</td><td>12/2024/QĐ-UBND</td><td>Ngày ban hành</td><td>01/03/2024</td></tr>
            <tr><td>Loại văn bản</td><td>Quyết định</td><td>Ngày có hiệu lực</td><td>15/03/2024</td></tr>
            <tr><td>Nguồn thu thập</td><td></td><td>Ngày đăng công báo</td><td>20/04/2024</td></tr>
            <tr><td>Cơ quan ban hành/ Chức danh / Người ký</td><td>UBND tỉnh</td><td>Chủ tịch</td><td>Hoàng Văn Kiểm</td></tr>
            <tr><td>Tệp đính kèm</td><td colspan="3"><a href="/vb/12.pdf">12.pdf</a></td></tr></table>
            """);

        Assert.Equal(("12/2024/QĐ-UBND", "QĐ", "UBND tỉnh"), (document.Number.Or(null), document.Kind.Or(null), document.Issuer.Or(null)));
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 15)), (document.Issued.Or(null)?.First, document.Effective.Or(null)?.First));
        Assert.EndsWith("12.pdf", Assert.Single(document.Files), StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_of_labelled_lines_are_documents()
    {
        static string Card(int id, string title, string summary, string day) =>
            $"<li><div><p class='title'><a href='/van-ban/{id}'>{title}</a></p><div class='des'><p>{summary}</p></div><p><label>Ban hành: </label>{day}</p><p><label>Trạng thái: </label>Còn hiệu lực</p></div><ul><li><a href='/vb/{id}.pdf'>Bản PDF</a></li></ul></li>";
        var list = $"<main><h1>Văn bản</h1><ul>{Card(1, "Quyết định 12/2024/QĐ-UBND", "Ban hành Quy định về quản lý cây xanh đô thị", "01/03/2024")}{Card(2, "Công văn 1450/UBND-KGVX", "Về việc phòng, chống bệnh dại trên địa bàn", "28/02/2024")}</ul></main>";
        var documents = new Pages().Add("/", "<html><body><p>UBND tỉnh Mẫu</p></body></html>").Add("/van-ban", $"<html><body>{list}</body></html>").Read().Get(FactKinds.Documents);

        Assert.Equal(
            ["12/2024/QĐ-UBND | QĐ | 2024-03-01 | Ban hành Quy định về quản lý cây xanh đô thị | 1.pdf", "1450/UBND-KGVX | CV | 2024-02-28 | Về việc phòng, chống bệnh dại trên địa bàn | 2.pdf"],
            documents.Select(d => $"{d.Number.Or(null)} | {d.Kind.Or(null)} | {d.Issued.Or(null)?.First:yyyy-MM-dd} | {d.Summary} | {string.Join(',', d.Files.Select(f => f[(f.LastIndexOf('/') + 1)..]))}"));
    }

    [Fact]
    public void News_that_print_a_day_of_issue_without_a_number_are_no_documents()
    {
        var list = string.Concat(Enumerable.Range(1, 3).Select(i => $"<li><a href='/tin/{i}'>Triển khai nhiệm vụ trọng tâm quý {i} năm 2024</a><p>Ban hành: 0{i}/03/2024</p></li>"));

        Assert.Empty(new Pages().Add("/", "<html><body><p>UBND xã Mẫu</p></body></html>").Add("/tin", $"<html><body><main><h1>Tin tức</h1><ul>{list}</ul></main></body></html>").Read().Get(FactKinds.Documents));
    }

    private static Document Read(string table) =>
        Assert.Single(new Pages().Add("/", "<html><body><p>UBND xã Mẫu</p></body></html>").Add("/vb/1", $"<html><body><main><h1>Chi tiết văn bản</h1>{table}</main></body></html>").Read().Get(FactKinds.Documents));
}
