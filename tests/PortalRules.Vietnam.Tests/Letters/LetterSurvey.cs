using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Reporting;
using PortalRules.Snapshots;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>Surveys of portals that a test makes.</summary>
internal static class LetterSurvey
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();

    public static ImmutableArray<SurveyPortal> Portals(params IEnumerable<(string Unit, string Level, string Area)> units) =>
        [.. units.Select(u => new SurveyPortal { Id = VietnameseText.Key(u.Unit).Replace(' ', '-'), Unit = u.Unit, Level = u.Level, Area = u.Area, Source = u.Unit })];

    public static Func<SurveyPortal, CancellationToken, Task<PortalSnapshot>> Reading(Func<SurveyPortal, IPortalFetcher> pages) =>
        (portal, token) => new HtmlPortalReader().ReadAsync(pages(portal), portal.ToPortal(), token);

    public static async Task<Survey> RunAsync(ImmutableArray<SurveyPortal> portals, Func<SurveyPortal, CancellationToken, Task<PortalSnapshot>> read, string pack, DateOnly asOf, DateSpan? period, string reports)
    {
        var options = new SurveyOptions { Reports = reports, Packs = [pack], AsOf = asOf, Period = period, Annexes = Checker.Rules.Find(pack)!.Annexes };
        var runner = new SurveyRunner(Checker.Rules, CheckAsync, (report, stream, token) => new JsonFormatter().WriteAsync(report, stream, token), options);
        return await runner.RunAsync(new SurveyList { Portals = portals }, TestContext.Current.CancellationToken);

        async Task<CheckReport> CheckAsync(SurveyPortal portal, CancellationToken token) =>
            Checker.Check(await read(portal, token), new CheckOptions { AsOf = asOf, Period = period, Packs = [pack] }, token);
    }

    /// <summary>The cells of a table as a letter prints them: a line for each row, cells between strokes.</summary>
    public static string[] Lines(AnnexTable table) => [.. table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))];
}
