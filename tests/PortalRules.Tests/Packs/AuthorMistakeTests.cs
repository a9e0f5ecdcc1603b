namespace PortalRules.Tests.Packs;

/// <summary>Mistakes that would otherwise pass in silence, or be told in words that do not help.</summary>
public sealed class AuthorMistakeTests
{
    private const string Terms = "vocabulary/t.yaml";

    [Theory]
    [InlineData("p/rules/other.yaml", "nothing reads this file")]
    [InlineData("p/vocabulry/other.yaml", "did you mean vocabulary/?")]
    public void A_file_that_nothing_reads_is_told(string path, string expected) =>
        Assert.Contains(expected, Assert.Single(PackText.Errors([.. Pack("T-001"), (path, PackText.Rule("T-002", "letter"))])), StringComparison.Ordinal);

    [Theory]
    [InlineData("formerly: [T-001]", "but a rule of that id is there")]
    [InlineData("formerly: [T-900, T-900]", "another rule claims too")]
    public void A_former_id_is_one_that_nobody_else_has(string more, string expected) =>
        Assert.Contains(expected, Assert.Single(PackText.Errors([.. Pack("T-001"), ("p/b.yaml", PackText.Rule("T-002", "letter", more))])), StringComparison.Ordinal);

    [Theory]
    [InlineData("23A2A8")]
    [InlineData("23a2a")]
    [InlineData("https://act-rules.github.io/rules/23a2a8")]
    public void The_id_of_an_ACT_rule_has_six_small_letters_and_digits(string act)
    {
        Assert.Contains("is not the id of an ACT rule", Assert.Single(PackText.Errors([.. Pack("T-001"), ("p/b.yaml", PackText.Rule("T-002", "letter", $"act: {act}"))])), StringComparison.Ordinal);
        Assert.Equal("23a2a8", PackText.Load([.. Pack("T-001"), ("p/b.yaml", PackText.Rule("T-002", "letter", "act: 23a2a8"))]).Packs.SelectMany(p => p.Rules).Single(r => r.Id is "T-002").Act);
    }

    [Fact]
    public void The_rest_of_a_name_that_a_comma_cut_off_is_no_alias()
    {
        var error = Assert.Single(PackText.Errors([.. Pack("T-001"), (Terms, "- { term: gia, vi: Giá dịch vụ, also: [Giá dịch vụ khám bệnh, chữa bệnh] }")]));

        Assert.Contains("\"chữa bệnh\" begins in lower case: if a comma split a name here, put the whole name in quotes", error, StringComparison.Ordinal);
        _ = PackText.Load([.. Pack("T-001"), (Terms, "- { term: gia, vi: Giá dịch vụ, also: [\"Giá dịch vụ khám bệnh, chữa bệnh\", \"bảng giá\"] }")]);
    }

    [Fact]
    public void A_text_that_a_comma_split_is_told_so_wherever_it_stands() =>
        Assert.Contains(
            "a comma split a text of a term here, before \"chữa bệnh của viện\"",
            Assert.Single(PackText.Errors([.. Pack("T-001"), (Terms, "- { term: gia, vi: Giá khám bệnh, chữa bệnh của viện }")])),
            StringComparison.Ordinal);

    private static (string Path, string Text)[] Pack(string id) =>
    [
        ("law/l.yaml", PackText.Law("letter")),
        ("p/pack.yaml", PackText.Pack("test.p")),
        ("p/a.yaml", PackText.Rule(id, "letter")),
    ];
}
