using FsCheck;
using FsCheck.Fluent;
using PortalRules.Law;

namespace PortalRules.Tests.Law;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("Điều 4 khoản 1 điểm e")]
    [InlineData("Phụ lục 1, mục I.3")]
    [InlineData("mục 1")]
    [InlineData("Điều 10 khoản 1 điểm đ")]
    [InlineData("Biểu tổng hợp")]
    [InlineData("Phụ lục")]
    [InlineData("Danh mục")]
    [InlineData("Danh mục, mục 3")]
    [InlineData("đoạn 4")]
    [InlineData("Phụ lục, mục II.1")]
    [InlineData("khoản 2 Điều 9")]
    [InlineData("Điều 12a khoản 3")]
    [InlineData("điểm ê khoản 1 Điều 4")]
    public void Place_in_a_Vietnamese_act_is_understood(string place) => Assert.True(Locator.Parse(place).IsParsed);

    [Theory]
    [InlineData("Điều 11–13")]
    [InlineData("Điều 11, Điều 12")]
    [InlineData("Điều 10, 11, 12")]
    [InlineData("Điều 99999999999")]
    [InlineData("")]
    [InlineData("art. 12, par. 3")]
    [InlineData("Điều 4 và các điều sau")]
    public void Other_places_stay_free_text(string place) => Assert.False(Locator.Parse(place).IsParsed);

    [Theory]
    [InlineData("Điều 4 khoản 1", "điểm e khoản 1 Điều 4", true)]
    [InlineData("Điều 4", "Điều 4 khoản 1 điểm e", true)]
    [InlineData("Phụ lục 1, mục I", "Phụ lục 1, mục I.3", true)]
    [InlineData("Điều 4", "Điều 4", true)]
    [InlineData("Điều 4 khoản 1 điểm e", "Điều 4 khoản 1", false)]
    [InlineData("Điều 4", "Điều 4a khoản 1", false)]
    [InlineData("Điều 4", "Điều 44 khoản 1", false)]
    [InlineData("Điều 11–13", "Điều 11–13", true)]
    [InlineData("Điều 11–13", "Điều 12", false)]
    [InlineData("Điều 11", "Điều 11–13", false)]
    public void Place_holds_those_within_it_and_itself(string larger, string smaller, bool holds) => Assert.Equal(holds, Locator.Parse(larger).Holds(Locator.Parse(smaller)));

    [Fact]
    public void Places_sort_as_the_text_is_divided()
    {
        string[] sorted = ["Điều 2", "Điều 4 khoản 1 điểm a", "Điều 4 khoản 1 điểm d", "Điều 4 khoản 1 điểm đ", "Điều 4 khoản 1 điểm e", "Điều 4 khoản 2", "Điều 4a", "Điều 4b khoản 1", "Điều 10", "Phụ lục 1, mục I.9", "Phụ lục 1, mục I.10", "Phụ lục 1, mục IV", "Phụ lục 2", "Biểu tổng hợp", "Biểu 1"];

        Assert.Equal(sorted, sorted.Reverse().Select(Locator.Parse).Order().Select(l => l.Text));
    }

    [Fact]
    public void Punctuation_does_not_make_another_place()
    {
        var (one, other) = (Locator.Parse("Phụ lục 1, mục I"), Locator.Parse("Phụ lục 1 mục I"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("điểm e khoản 1 Điều 4", "Điều 4 khoản 1 điểm e")]
    [InlineData("khoản 1, điểm e, Điều 4", "Điều 4 khoản 1 điểm e")]
    [InlineData("mục I.3 Phụ lục 1", "Phụ lục 1, mục I.3")]
    [InlineData("ĐIỀU 4", "Điều 4")]
    [InlineData("Phụ lục I", "Phụ lục 1")]
    public void Same_place_cited_in_another_way_is_the_same(string one, string other)
    {
        Assert.Equal(Locator.Parse(one), Locator.Parse(other));
        Assert.Equal(Locator.Parse(one).GetHashCode(), Locator.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("điểm a", "điểm 1")]
    [InlineData("Điều 4", "Điều 4a")]
    [InlineData("điểm d", "điểm đ")]
    [InlineData("mục C", "mục I")]
    [InlineData("điểm w", "điểm j")]
    public void Different_places_differ(string one, string other) => Assert.NotEqual(Locator.Parse(one), Locator.Parse(other));

    [Fact]
    public void Order_is_total_and_agrees_with_equality() => Prop.ForAll(Places(), Places(), Places(), (x, y, z) =>
    {
        var (a, b, c) = (Locator.Parse(x), Locator.Parse(y), Locator.Parse(z));
        return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)
            && a.CompareTo(Locator.Parse(x)) == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_taken() => Prop.ForAll<string?>(text => Locator.Parse(text ?? "").CompareTo(Locator.Parse("Điều 1")) is var _).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Places()
    {
        var part = from unit in Gen.Elements("Phần", "Chương", "Điều", "khoản", "điểm", "Phụ lục", "Biểu", "mục", "tiết", "Biểu tổng hợp", "art.", "")
                   from number in Gen.Elements("1", "2", "10", "4a", "4đ", "a", "đ", "e", "w", "I", "ii", "IV", "C", "I.3", "I.10", "", "x y", "1–3")
                   select $"{unit} {number}";
        return (from count in Gen.Choose(1, 3) from parts in part.ArrayOf(count) from separator in Gen.Elements(" ", ", ") select string.Join(separator, parts)).ToArbitrary();
    }
}
