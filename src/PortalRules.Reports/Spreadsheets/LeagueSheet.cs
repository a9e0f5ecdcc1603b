using System.Collections.Immutable;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>The portals with their points, the best first, and how many rules came out how.</summary>
internal static class LeagueSheet
{
    private static readonly ImmutableArray<Outcome> Counted =
        [Outcome.Pass, Outcome.Fail, Outcome.NeedsReview, Outcome.Pending, Outcome.NotChecked, Outcome.NotApplicable, Outcome.Measured, Outcome.Error];

    public static SheetPage Of(Survey survey, ReportWords w)
    {
        var packs = survey.Packs.Length > 1 ? survey.Packs : [];
        var ranks = packs.Select(p => survey.League(p.Id).ToDictionary(e => e.Row.Portal.Id, StringComparer.Ordinal)).ToList();
        var advice = survey.Rules.Where(r => r.Obligation is not Obligation.Must).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new SheetPage
        {
            Name = w.Say("Xếp hạng", "League"),
            Top = [(w.Say("ĐIỂM VÀ XẾP HẠNG CÁC CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", "POINTS AND RANKS OF THE PORTALS"), SheetStyle.Title)],
            Columns = [.. Columns(w), .. packs.SelectMany(p => (SheetColumn[])[new($"{w.Say("Hạng", "Rank")} – {p.Id}", 14), new($"{w.Say("Tỷ lệ", "Share")} – {p.Id}", 14)])],
            Rows = survey.League().Select(e => Cells(e, ranks, advice, w)).ToAsyncEnumerable(),
            Notes =
            [
                w.Say("Ghi chú: tỷ lệ điểm tính trên các quy tắc đã kết luận được; quy tắc chưa kết luận được không tính điểm, được đếm riêng.",
                    "Note: the share is that of the rules that are decided; undecided rules give no points and are counted apart."),
            ],
        };
    }

    private static IEnumerable<SheetColumn> Columns(ReportWords w) =>
    [
        new(w.Say("Hạng", "Rank"), 7),
        new(w.Say("Đơn vị", "Agency"), 24),
        new(w.Say("Cổng", "Portal"), 11),
        new(w.Say("Nền tảng", "Platform"), 11),
        new(w.Say("Đơn vị cung cấp", "Vendor"), 13),
        new(w.Say("Ngày xét", "As of"), 12),
        new(w.Say("Điểm", "Points"), 8),
        new(w.Say("Điểm tối đa", "Of"), 8),
        new(w.Say("Tỷ lệ", "Share"), 9),
        new(w.Say("Quy tắc chưa kết luận", "Undecided rules"), 10),
        .. Counted.Take(2).Select(o => new SheetColumn(w.Say(OutcomeWords.Of(o)), 8)),
        new(w.Say(OutcomeWords.Advice), 10),
        .. Counted.Skip(2).Select(o => new SheetColumn(w.Say(OutcomeWords.Of(o)), 9)),
        new(w.Say("Ghi chú", "Notes"), 18),
    ];

    private static ImmutableArray<SheetCell> Cells(LeagueEntry entry, List<Dictionary<string, LeagueEntry>> ranks, HashSet<string> advice, ReportWords w)
    {
        var (row, misses) = (entry.Row, entry.Row.Results.Where(r => r.Outcome is Outcome.Fail).ToList());
        var advised = misses.Count(r => advice.Contains(r.Rule));
        return
        [
            SheetCell.Of((decimal?)entry.Rank),
            SheetCell.Of(row.Portal.Unit),
            SheetCell.Of(row.Portal.Id),
            SheetCell.Of(row.Platform),
            SheetCell.Of(row.Portal.Vendor),
            SheetCell.Of(row.AsOf),
            Points(entry.Score.Points),
            Points(entry.Score.Most),
            SheetCell.Of(entry.Share, SheetStyle.Share),
            SheetCell.Of(entry.Score.Undecided),
            Count(row, Outcome.Pass),
            SheetCell.Of(misses.Count - advised),
            SheetCell.Of(advised),
            .. Counted.Skip(2).Select(o => Count(row, o)),
            SheetCell.Of(row.Fault is null ? "" : w.Say(row.Fault)),
            .. ranks.SelectMany(r => r.GetValueOrDefault(row.Portal.Id) is { } e
                ? (SheetCell[])[SheetCell.Of((decimal?)e.Rank), SheetCell.Of(e.Share, SheetStyle.Share)]
                : [SheetCell.Of(""), SheetCell.Of("")]),
        ];
    }

    private static SheetCell Count(SurveyRow row, Outcome outcome) => SheetCell.Of(row.Results.Count(r => r.Outcome == outcome));

    private static SheetCell Points(decimal points) => SheetCell.Of(points, decimal.IsInteger(points) ? SheetStyle.Number : SheetStyle.Decimal);
}
