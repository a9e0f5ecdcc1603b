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
    [InlineData("Kế hoạch - Báo cáo", null)]
    [InlineData("Văn bản khác", null)]
    [InlineData("Luật sư", null)]
    [InlineData("", null)]
    public void A_kind_in_words_is_its_abbreviation(string words, string? kind) => Assert.Equal(kind, DocumentKinds.FromWords(words));

    [Theory]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("QD", "Quyết định")]
    [InlineData("kh", "Kế hoạch")]
    [InlineData("NĐ", "Nghị định")]
    [InlineData("UBND", null)]
    public void An_abbreviation_has_a_name(string abbreviation, string? name) => Assert.Equal(name, DocumentKinds.NameOf(abbreviation));
}
