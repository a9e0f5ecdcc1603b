using System.Text;
using PortalRules.Checking;
using PortalRules.Cli.Commands;
using PortalRules.Rules;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>The conversation that <c>review</c> holds on a terminal, with typed lines instead of one.</summary>
public sealed class ReviewSessionTests
{
    private static readonly DateTimeOffset Now = new(2023, 4, 3, 9, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Questions_are_asked_worst_first_and_take_an_answer_and_a_remark(string language)
    {
        var (answers, said) = await ReviewAsync("vâng|p|Đã xem trên trang|  |Phòng VHTT|s|F||n|Không có banner này|q", language: language);

        Assert.Equal([Outcome.Pass, Outcome.Fail, Outcome.NotApplicable], answers.Select(a => a.Outcome));
        Assert.Equal(["Đã xem trên trang", null, "Không có banner này"], answers.Select(a => a.Remark));
        Assert.All(answers, a => Assert.Equal(("Phòng VHTT", Now, "xa-mau"), (a.Authority, a.At, a.Portal)));
        Assert.All(answers, a => Assert.StartsWith("sha256:", a.Evidence, StringComparison.Ordinal));
        Snapshot.Match(said, language);
    }

    [Fact]
    public async Task Who_decides_is_not_asked_where_it_is_given()
    {
        var (answers, said) = await ReviewAsync("p||q", authority: "Sở TTTT");

        Assert.Equal("Sở TTTT", Assert.Single(answers).Authority);
        Assert.DoesNotContain("Người kết luận", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("p", 0)]
    [InlineData("p|Đã xem", 0)]
    [InlineData("p|Đã xem|Phòng VHTT", 1)]
    [InlineData("p|Đã xem|Phòng VHTT|f", 2)]
    public async Task The_end_of_the_input_ends_it_and_what_is_answered_with_a_name_counts(string typed, int count) =>
        Assert.Equal(count, (await ReviewAsync(typed)).Answers.Count);

    [Fact]
    public async Task Nothing_is_answered_in_anyone_s_name_by_skipping_and_stopping() => Assert.Empty((await ReviewAsync("s|s|q", authority: "Phòng VHTT")).Answers);

    private static async Task<(List<Determination> Answers, string Said)> ReviewAsync(string typed, string? authority = null, string language = "vi")
    {
        var json = await BuiltCommand.RunAsync(
            ["check", Repository.PathOf("docs", "examples", "xa-mau"), "--pack", "thanh-hoa.cam-thuy-155-2023", "--format", "json"], Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.Output));
        var report = await CheckReport.LoadAsync(stream, TestContext.Current.CancellationToken);
        var said = new StringBuilder();
        using var input = new TypedLines(typed.Length == 0 ? [] : typed.Split('|'), said);
        var answers = new ReviewSession(report, input, text => said.Append(text), language).Run(authority, Now, TestContext.Current.CancellationToken);
        return (answers, said.ToString());
    }

    // A terminal shows what is typed, in the line of the question.
    private sealed class TypedLines(IEnumerable<string> lines, StringBuilder shown) : TextReader
    {
        private readonly Queue<string> _lines = new(lines);

        public override string? ReadLine()
        {
            if (!_lines.TryDequeue(out var line))
                return null;
            shown.Append(line).Append('\n');
            return line;
        }
    }
}
