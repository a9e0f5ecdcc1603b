using PortalRules.Tests.Text;
using PortalRules.Yaml;

namespace PortalRules.Tests.Yaml;

public sealed class YamlValuesTests
{
    [Theory]
    [InlineData("2023-03-31", "2023-03-31")]
    [InlineData("'2023-03-31'", "2023-03-31")]
    public void A_day_is_read(string yaml, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Of(yaml, YamlValues.Date).Value);

    [Theory]
    [InlineData("31/03/2023", "1:1: x \"31/03/2023\" is not a date; write 2023-03-31.")]
    [InlineData("1.3.2023", "1:1: x \"1.3.2023\" is not a date; write 2023-03-01.")]
    [InlineData("31/02/2023", "1:1: x \"31/02/2023\" is not a date; write it as 2023-03-31.")]
    [InlineData("soon", "1:1: x \"soon\" is not a date; write it as 2023-03-31.")]
    [InlineData("[a]", "1:1: x must be a text, not a list.")]
    [InlineData("''", "1:1: x is empty; write a value or leave the key out.")]
    [InlineData("~", "1:1: x is empty; write a value or leave the key out.")]
    [InlineData("null", "1:1: x is empty; write a value or leave the key out.")]
    public void What_is_no_day_is_named_with_what_to_write(string yaml, string mistake) =>
        Assert.Equal($"f.yaml:{mistake}", Of(yaml, YamlValues.Date).Mistake);

    [Fact]
    public void The_calendar_of_the_machine_is_not_in_the_advice()
    {
        using var _ = new InCulture("th-TH");

        Assert.Equal("f.yaml:1:1: x \"31/03/2023\" is not a date; write 2023-03-31.", Of("31/03/2023", YamlValues.Date).Mistake);
    }

    [Theory]
    [InlineData("2.079", "1:1: x \"2.079\" is not a whole number; write 2079.")]
    [InlineData("2,079", "1:1: x \"2,079\" is not a whole number; write 2079.")]
    [InlineData("-1", "1:1: x \"-1\" is not a whole number; write digits only.")]
    [InlineData("99999999999", "1:1: x \"99999999999\" is not a whole number; write digits only.")]
    [InlineData("mười", "1:1: x \"mười\" is not a whole number; write digits only.")]
    [InlineData("{ a: 1 }", "1:1: x must be a text, not a map.")]
    public void What_is_no_number_is_named_with_what_to_write(string yaml, string mistake) =>
        Assert.Equal($"f.yaml:{mistake}", Of(yaml, YamlValues.Integer).Mistake);

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("1")]
    public void Only_true_and_false_are_flags(string yaml) =>
        Assert.Equal($"f.yaml:1:1: x \"{yaml}\" must be true or false.", Of(yaml, YamlValues.Flag).Mistake);

    [Fact]
    public void Numbers_and_flags_are_read() =>
        Assert.Equal((15, true), (Of("15", YamlValues.Integer).Value, Of("true", YamlValues.Flag).Value));

    [Fact]
    public void A_quoted_tilde_is_a_text()
    {
        var errors = new YamlErrors();

        Assert.Equal("~", YamlValues.Text(YamlReader.Read("f.yaml", "'~'", errors)[0], "x", errors));
    }

    [Fact]
    public void A_single_value_is_a_list_of_one()
    {
        var errors = new YamlErrors();

        Assert.Equal([1, 2, 0], new[] { YamlReader.Read("f", "a", errors)[0], YamlReader.Read("f", "[a, b]", errors)[0], null }.Select(n => YamlValues.Items(n).Count));
    }

    [Fact]
    public void An_unknown_key_is_named_with_the_nearest_or_all()
    {
        var errors = new YamlErrors();
        var map = (YamlMap)YamlReader.Read("f.yaml", "levl: x\nqqqq: y", errors)[0];

        YamlValues.OnlyKeys(map, "a portal", errors, "level", "area");

        Assert.Equal(
            ["f.yaml:1:1: unknown key in a portal \"levl\"; did you mean \"level\"?", "f.yaml:2:1: unknown key in a portal \"qqqq\"; known here: area, level."],
            errors.All.Select(e => e.ToString()));
    }

    [Fact]
    public void A_map_is_demanded()
    {
        var errors = new YamlErrors();

        Assert.Null(YamlValues.Map(YamlReader.Read("f.yaml", "a text that is rather long, longer than forty characters", errors)[0], "a portal", errors));
        Assert.Equal("f.yaml:1:1: a portal must be a map of keys and values, not the text \"a text that is rather long, longer than …\".", Assert.Single(errors.All).ToString());
    }

    private static (T? Value, string? Mistake) Of<T>(string yaml, Func<YamlNode?, string, YamlErrors, T?> read)
    {
        var errors = new YamlErrors();
        var value = read(YamlReader.Read("f.yaml", yaml, errors)[0], "x", errors);
        return (value, errors.All.SingleOrDefault()?.ToString());
    }
}
