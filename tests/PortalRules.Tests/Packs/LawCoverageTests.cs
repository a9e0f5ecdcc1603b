using PortalRules.Checking;
using PortalRules.Packs.Coverage;

namespace PortalRules.Tests.Packs;

public sealed class LawCoverageTests
{
    [Theory]
    [InlineData("Điều 4 khoản 1 điểm e", "rule")]
    [InlineData("điểm e khoản 1 Điều 4", "rule")]
    [InlineData("Điều 4 khoản 1", "partly")]
    [InlineData("Điều 4", "partly")]
    [InlineData("Điều 4 khoản 1 điểm e tiết 2", "partly")]
    [InlineData("Điều 4 khoản 1 điểm d", "nothing")]
    [InlineData("Điều 4 khoản 2", "nothing")]
    public void Duty_is_covered_by_a_rule_on_its_very_place_and_in_part_by_one_on_a_larger_or_smaller_place(string at, string state) =>
        Assert.Equal(state, MachineWords.Of(Assert.Single(Of($"at: {at}", "{ at: Điều 4 khoản 1 điểm e, vi: A, check: automatic }").Duties).State));

    [Fact]
    public void Rule_on_the_whole_text_covers_each_duty_in_part() =>
        Assert.All(Of("note: cả văn bản", "{ at: Điều 1, vi: A, check: automatic }, { at: Điều 2, vi: B, check: by-hand }").Duties, d => Assert.Equal(DutyState.Partly, d.State));

    [Fact]
    public void Rule_on_a_place_that_several_duties_share_covers_them_in_part()
    {
        var duties = Of("at: Điều 1", "{ at: Điều 1, vi: A, check: automatic }, { at: Điều 1, vi: B, check: automatic }").Duties;

        Assert.All(duties, d => Assert.True(d is { SharesPlace: true, State: DutyState.Partly }));
    }

    [Fact]
    public void Inferred_basis_covers_in_part() =>
        Assert.Equal(DutyState.Partly, Assert.Single(Of("at: Điều 1, kind: inferred", "{ at: Điều 1, vi: A, check: automatic }").Duties).State);

    [Fact]
    public void Question_is_told_from_a_rule_that_judges() =>
        Assert.Equal(DutyState.Question, Assert.Single(Of("at: Điều 1", "{ at: Điều 1, vi: A, check: by-hand }", isQuestion: true).Duties).State);

    [Theory]
    [InlineData("by-hand", "unasked")]
    [InlineData("partly", "nothing")]
    public void Duty_without_a_rule_is_either_by_hand_or_forgotten(string check, string state) =>
        Assert.Equal(state, MachineWords.Of(Assert.Single(Of("at: Điều 2", $"{{ at: Điều 1, vi: A, check: {check} }}").Duties).State));

    [Theory]
    [InlineData("at: Điều 4 khoản 1", 0)]
    [InlineData("at: Điều 4", 0)]
    [InlineData("note: cả văn bản", 0)]
    [InlineData("at: Điều 4 khoản 1 điểm a", 1)]
    [InlineData("at: Điều 5", 1)]
    [InlineData("at: Điều 5, kind: inferred", 0)]
    public void Rule_on_a_place_without_a_duty_is_named(string basis, int count) =>
        Assert.Equal(count, Coverage(basis, "{ at: Điều 4 khoản 1, vi: A, check: automatic }", isQuestion: false).WithoutDuty.Length);

    private static InstrumentCoverage Of(string basis, string duties, bool isQuestion = false) => Assert.Single(Coverage(basis, duties, isQuestion).Instruments, i => i.Source.Id is "a");

    private static LawCoverage Coverage(string basis, string duties, bool isQuestion)
    {
        var body = isQuestion ? "question: { vi: Có dễ đọc không? }" : "select: menus\nexpect: { count: { at-least: 1 } }\nmessage: { vi: Thiếu. }";
        var rule = $$"""
            id: AA-001
            title: { vi: Có menu }
            category: structure
            obligation: must
            basis: [{ source: a, {{basis}} }, { source: b, at: Điều 9 }]
            {{body}}
            remedy: { vi: Thêm. }
            """;
        return LawCoverage.Of(
            PackText.Load(("law/a.yaml", PackText.Law("a", more: $", duties: [{duties}]")), ("law/b.yaml", PackText.Law("b", more: ", duties: [{ at: Điều 9, vi: C, check: partly }]")), ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", rule)),
            _ => true);
    }
}
