using PortalRules.Yaml;

namespace PortalRules.Tests.Yaml;

public sealed class PackExceptionTests
{
    [Fact]
    public void Mistakes_are_sorted_by_place_and_named_once()
    {
        var error = new PackException([new("b", 1, 1, "x"), new("a", 10, 1, "x"), new("a", 2, 9, "x"), new("a", 2, 1, "x"), new("b", 1, 1, "x")]);

        Assert.Equal("a:2:1: x a:2:9: x a:10:1: x b:1:1: x", string.Join(' ', error.Message.Split(Environment.NewLine)));
    }

    [Fact]
    public void Places_can_be_compared()
    {
        var (first, second) = (new PackError("a", 1, 1, "x"), new PackError("a", 1, 2, "x"));

        Assert.True(first < second && second > first && first <= second && second >= first && first.CompareTo(null) > 0);
    }
}
