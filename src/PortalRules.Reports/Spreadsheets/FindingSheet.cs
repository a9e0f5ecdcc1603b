using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PortalRules.Checking;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>The sheet of findings.</summary>
internal static class FindingSheet
{
    public static SheetPage Of(Survey survey, ReportWords w, CancellationToken cancellationToken) => Of(w, Rows(survey, w, cancellationToken));

    public static SheetPage Of(CheckReport report, ReportWords w) => Of(w, FindingRow.Of(report, w).ToAsyncEnumerable());

    private static SheetPage Of(ReportWords w, IAsyncEnumerable<ImmutableArray<SheetCell>> rows) => new()
    {
        Name = w.Say("Phát hiện", "Findings"),
        Top = [(w.Say("NỘI DUNG CHƯA ĐẠT VÀ NỘI DUNG CẦN KIỂM TRA TRỰC TIẾP", "WHAT IS NOT MET AND WHAT NEEDS A PERSON TO LOOK"), SheetStyle.Title)],
        Columns = FindingRow.Columns(w),
        Rows = rows,
    };

    // One report after the other: only the one at hand is in memory.
    private static async IAsyncEnumerable<ImmutableArray<SheetCell>> Rows(Survey survey, ReportWords w, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in survey.Rows)
        {
            if (await row.LoadReportAsync(cancellationToken).ConfigureAwait(false) is not { } report)
                continue;
            foreach (var cells in FindingRow.Of(report, w))
                yield return cells;
        }
    }
}
