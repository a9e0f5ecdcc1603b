using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Scores;
using PortalRules.Language.Values;

namespace PortalRules.Tests.Language;

public sealed class ScoresTests
{
    // "3:2 2:1 0.5" is three points for two officials or more, two for one, half a point else.
    [Theory]
    [InlineData("3:2 2:1 1", "1 1", "3", null)]
    [InlineData("3:2 2:1 1", "1", "2", "3")]
    [InlineData("3:2 2:1 1", "", "1", "3")]
    [InlineData("3:2 2:1", "", "0", "3")]
    [InlineData("2:1 3:2", "1 1", "2", null)]
    [InlineData("2:2 3:3 1:1", "1", "1", "3")]
    [InlineData("1:2 2:1", "1", "2", null)]
    [InlineData("2:2 2:1", "1", "2", null)]
    [InlineData("3:2 2:1", "1 1/?", null, "3")]
    [InlineData("3:3 2:2 1:1", "1 1/?", null, "2")]
    [InlineData("3:1 2:2", "1 1/?", "3", null)]
    public void A_pass_takes_the_first_line_that_holds(string lines, string people, string? points, string? adviceFor)
    {
        var (selection, scope) = SomePeople.Meant(people.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => SomePeople.Of($"n{i}", "1", p.EndsWith('?') ? "?" : "1")));
        var (taken, advice) = Read(lines).Of(selection, scope);
        Assert.Equal(points, taken?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(adviceFor is null ? null : $"Để đạt {adviceFor} điểm:", advice?.Vi[..(advice.Vi.IndexOf(':', StringComparison.Ordinal) + 1)]);
    }

    [Fact]
    public void Advice_names_the_first_of_equal_lines_and_where_nothing_was_found_what_is_wanted()
    {
        var (selection, scope) = SomePeople.Meant([]);
        Assert.EndsWith("yêu cầu ít nhất 3.", Read("3:3 3:2").Of(selection, scope).Advice!.Vi, StringComparison.Ordinal);
        var each = new ScoreClause([new ScoreLine(2, new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind))]);
        Assert.Equal("Để đạt 2 điểm: mỗi cán bộ: điện thoại là \"1\"", each.Of(selection, scope).Advice!.Vi);
    }

    [Theory]
    [InlineData("3:2 2:1 1", 3)]
    [InlineData("1:2 4:1", 4)]
    public void The_best_line_is_the_most_that_there_is(string lines, int best) => Assert.Equal(best, Read(lines).Best);

    [Fact]
    public void A_score_is_told_in_words() => Assert.Equal(
        "3 điểm nếu có ít nhất 2 cán bộ; còn lại: 1 điểm / 3 points if number of officials: at least 2; else: 1 points",
        $"{Read("3:2 1").Description.Vi} / {Read("3:2 1").Description.En}");

    private static ScoreClause Read(string lines) => new([.. lines.Split(' ').Select(Line)]);

    private static ScoreLine Line(string text)
    {
        var numbers = text.Split(':').Select(n => decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        return new ScoreLine(numbers[0], numbers.Length == 1 ? null : new CountCheck([new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(numbers[1]))], SomePeople.Kind));
    }
}
