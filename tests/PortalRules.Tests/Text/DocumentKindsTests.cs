using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class DocumentKindsTests
{
    [Theory]
    [InlineData("Quyết định", "QĐ")]
    [InlineData("QUYẾT ĐỊNH", "QĐ")]
    [InlineData("Quyet dinh", "QĐ")]
    [InlineData("Quyết định của UBND tỉnh", "QĐ")]
    [InlineData("Nghị quyết HĐND", "NQ")]
    [InlineData("Nghị quyết (cá biệt)", "NQ")]
    [InlineData("Thông tư liên tịch", "TTLT")]
    [InlineData("Thông tư", "TT")]
    [InlineData("Giấy uỷ quyền", "GUQ")]
    [InlineData("Công văn", "CV")]
    [InlineData("Công văn chỉ đạo", "CV")]
    [InlineData("Quy định", "QyĐ")]
    [InlineData("QĐ", "QĐ")]
    [InlineData("qđ", "QĐ")]
    [InlineData("Thư công", "Thư công")]
    [InlineData("Bộ luật", "Bộ luật")]
    [InlineData("Luật", "L")]
    [InlineData("Lệnh", "Lệnh")]
    [InlineData("Mệnh lệnh", null)]
    [InlineData("Kế hoạch - Báo cáo", null)]
    [InlineData("Văn bản khác", null)]
    [InlineData("Luật sư", null)]
    [InlineData("", null)]
    public void A_kind_in_words_is_its_abbreviation(string words, string? kind) => Assert.Equal(kind, DocumentKinds.FromWords(words));

    // Nghị định 30/2020/NĐ-CP, Điều 7, as facts of the law print them.
    [Theory]
    [InlineData("nghị quyết cá biệt, quyết định cá biệt, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch", 10)]
    [InlineData("phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ", 10)]
    [InlineData("bản thỏa thuận, giấy ủy quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công", 9)]
    public void The_kinds_of_administrative_documents_are_all_known_and_each_is_another(string names, int count) =>
        Assert.Equal(count, names.Split(", ").Select(DocumentKinds.FromWords).OfType<string>().Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_documentation_lists_every_kind()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "reading-text.md"));

        Violations.None(DocumentKinds.All.Select(k => k.Abbreviation == k.Name ? k.Name : $"{k.Abbreviation} {k.Name}").Where(k => !page.Contains(k, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("QD", "Quyết định")]
    [InlineData("kh", "Kế hoạch")]
    [InlineData("NĐ", "Nghị định")]
    [InlineData("UBND", null)]
    public void An_abbreviation_has_a_name(string abbreviation, string? name) => Assert.Equal(name, DocumentKinds.NameOf(abbreviation));
}
