using PortalRules.Language.Atoms;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

public sealed class ValuesUrlTests
{
    [Theory]
    [InlineData(false, "T T F F F T")]
    [InlineData(true, "T T T F F T")]
    public void Hosts_are_compared_whole_or_as_what_lies_under_them(bool under, string expected) =>
        Assert.Equal(expected, ValuesTextTests.Letters(new HostTest([new TextAtom("Gov.vn"), new TextAtom("khac.vn")], under), "gov.vn", "www.GOV.vn.", "xa.gov.vn", "xagov.vn", "gov.vn.com", "a@khac.vn"));

    [Fact]
    public void The_host_of_a_doubted_parameter_is_unknown_unless_another_matches()
    {
        var test = new HostTest([new ParameterAtom(ValuesScope.Inferred("text", "a.vn")), new TextAtom("b.vn")], under: false);
        var scope = ValuesScope.Create(doubtInferred: true);

        Assert.Equal((Truth.Unknown, Truth.True, Truth.False), (test.Test(FieldValue.Of("c.vn"), "", scope), test.Test(FieldValue.Of("b.vn"), "", scope), test.Test(FieldValue.Of(1L), "", scope)));
    }

    [Theory]
    [InlineData(UrlPart.Scheme, "https", "có giao thức là \"x\" / has a scheme that is \"x\"")]
    [InlineData(UrlPart.Host, "a.vn", "có tên miền là \"x\" / has a host that is \"x\"")]
    [InlineData(UrlPart.Path, "/tin", "có đường dẫn là \"x\" / has a path that is \"x\"")]
    [InlineData(UrlPart.Query, "p=1", "có tham số là \"x\" / has a query that is \"x\"")]
    public void Each_part_of_an_address_is_compared_and_told(object part, string value, string words)
    {
        var test = new UrlPartTest((UrlPart)part, new TextTest(TextRelation.Is, [new TextAtom(value)], raw: false));

        Assert.Equal(Truth.True, test.Test(FieldValue.Of((object)ValuesScope.Url("https://a.vn/tin?p=1")), "", ValuesScope.Create()));
        Assert.Equal(Truth.False, test.Test(FieldValue.Of("https://a.vn/tin?p=1"), "", ValuesScope.Create()));
        Assert.Equal(words.Replace("\"x\"", $"\"{value}\"", StringComparison.Ordinal), ValuesNumberTests.Text(test));
    }

    [Theory]
    [InlineData(true, "T F", "trong cùng cổng / on the portal itself")]
    [InlineData(false, "F T", "ngoài cổng / outside the portal")]
    public void An_address_lies_on_the_portal_or_outside(bool same, string expected, string words)
    {
        var test = new SameSiteTest(same);

        Assert.Equal(expected, string.Join(' ', new[] { "https://www.xamau.example.gov.vn/x", "https://khac.vn/" }.Select(u => ValuesNumberTests.Letter(test.Test(FieldValue.Of((object)ValuesScope.Url(u)), "", ValuesScope.Create())))));
        Assert.Equal(words, ValuesNumberTests.Text(test));
    }

    [Theory]
    [InlineData(true, "T F F", "có / yes")]
    [InlineData(false, "F T F", "không / no")]
    public void A_flag_is_as_wanted_or_not(bool flag, string expected, string words)
    {
        var test = new FlagTest(flag);

        Assert.Equal(expected, string.Join(' ', new object[] { true, false, "true" }.Select(v => ValuesNumberTests.Letter(test.Test(FieldValue.Of(v), "", ValuesScope.Create())))));
        Assert.Equal(words, ValuesNumberTests.Text(test));
    }

    [Theory]
    [InlineData(true, "T F F U", "có / is given")]
    [InlineData(false, "F T T U", "không có / is not given")]
    public void A_value_is_present_or_absent_and_an_empty_list_is_absent(bool present, string expected, string words)
    {
        var test = new PresenceTest(present);
        FieldValue[] values = [FieldValue.Of("x"), FieldValue.Absent, FieldValue.Of((object)new FactList(null, [])), FieldValue.Unknown()];

        Assert.Equal(expected, string.Join(' ', values.Select(v => ValuesNumberTests.Letter(test.Test(v, "", ValuesScope.Create())))));
        Assert.Equal(words, ValuesNumberTests.Text(test));
    }
}
