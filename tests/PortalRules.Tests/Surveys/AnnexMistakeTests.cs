using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Surveys;

public sealed class AnnexMistakeTests
{
    private const string Mistaken = """
        annex: mot
        title: "Biểu {quy}"
        marks: { pas: x }
        rows: { portals: all, units: don-vi, order: by-size }
        columns:
          - { header: Đơn vị, value: units }
          - { header: Menu, marks: [{ indicator: menus, fail: o }] }
          - { header: Số bài, measure: menu, total: sum }
          - { header: Hai số, measure: hai-so }
          - { header: Hạng, measure: so-bai, rank: first, sort: descending }
          - { header: Kỳ, each-period: [{ each-period: [] }] }
          - { header: Trống }
          - { value: unit, notes: [menu] }
        summary: [{ text: "{unit}", indicators: [menu], outcomes: [failed] }, { indicators: [menu] }]
        ---
        annex: hai
        title: Biểu hai
        rows: { units: menu }
        columns: []
        ---
        annex: hai
        pack: test.other
        title: Biểu hai
        rows: { portals: all }
        columns: [{ header: Kỳ, each-period: [{ header: "{period}", measure: so-bai }] }, { header: A, measure: so-bai, sort: ascending }, { header: B, measure: so-bai, sort: descending }]
        ---
        columns: [{ header: Đơn vị, value: unit }]
        """;

    [Fact]
    public void Everything_that_is_wrong_with_annexes_is_said_at_once() => Snapshot.Match(string.Join('\n', SurveyPack.Errors(Mistaken)));
}
