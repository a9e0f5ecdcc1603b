using System.Collections.Concurrent;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs.Annexes;
using PortalRules.Reporting;
using PortalRules.Snapshots;
using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Surveys;

public sealed class SurveyRunnerTests : IDisposable
{
    private const string Annex = """
        annex: bieu
        title: "Biểu tính từ {from} đến {to}"
        marks: { pass: x, fail: o }
        rows: { portals: all, number: TT, pin: [huyen] }
        columns:
          - { header: Đơn vị, value: unit }
          - { header: Menu, marks: [{ indicator: menu }] }
          - { header: Số bài, measure: so-bai, total: sum, sort: descending }
          - { header: Hạng, measure: so-bai, rank: competition }
          - { header: Thứ tự, measure: so-bai, rank: ordinal }
          - { header: Ghi chú, notes: [menu] }
        note: "x: có menu."
        summary: [{ text: "Không có menu ({count}): {units}.", indicators: [menu], outcomes: [fail] }]
        """;

    private static readonly DateSpan Period = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31));
    private static readonly (string Id, string Unit, int Articles, bool HasMenu)[] Portals =
        [("dong", "xã Đông", 65, true), ("an", "xã Ân", 2_079, false), ("anh", "xã Anh", 64, true), ("huyen", "huyện", 5, true), ("hong", "xã Hồng", -1, true), ("bac", "xã Bắc", 90, false)];

    private static readonly PortalChecker Checker = SurveyPack.Checker(Annex);
    private readonly TempFolder _reports = new();
    private readonly ConcurrentBag<string> _checked = [];

    public void Dispose() => _reports.Dispose();

    [Fact]
    public async Task The_table_is_sorted_ranked_added_up_and_says_what_is_missing()
    {
        var survey = await RunAsync();

        Snapshot.Match(await TextAsync(survey));
    }

    [Fact]
    public async Task A_portal_that_fails_stops_no_other_and_its_row_says_why()
    {
        var survey = await RunAsync();

        Assert.Equal("không mở được", survey.Rows.Single(r => r.Portal.Id == "hong").Fault?.Vi);
        Assert.Equal(Portals.Length - 1, survey.Rows.Count(r => r.ReportFile is not null));
        Assert.Equal(RunConclusion.CouldNotJudge, survey.Rows.Single(r => r.Portal.Id == "hong").Conclusion);
    }

    [Fact]
    public async Task The_result_does_not_depend_on_how_many_are_checked_at_the_same_time()
    {
        var one = await TextAsync(await RunAsync(parallelism: 1));
        using var other = new TempFolder();

        Assert.Equal(one, await TextAsync(await RunAsync(parallelism: 4, reports: other.Path)));
        Assert.Equal(Contents(_reports.Path), Contents(other.Path));
    }

    [Fact]
    public async Task What_is_there_is_not_made_again_and_what_was_stopped_or_damaged_is()
    {
        var whole = await TextAsync(await RunAsync());
        var files = Contents(_reports.Path);
        var damaged = Directory.EnumerateFiles(_reports.Path, "bac.*").Single();
        await File.WriteAllTextAsync(damaged, "{ \"schema\":", TestContext.Current.CancellationToken);
        File.Delete(Directory.EnumerateFiles(_reports.Path, "dong.*").Single());
        await File.WriteAllTextAsync(Path.Combine(_reports.Path, "dong.x.json.y.part"), "{", TestContext.Current.CancellationToken);
        _checked.Clear();

        var again = await TextAsync(await RunAsync());

        Assert.Equal(["bac", "dong", "hong"], _checked.Order(StringComparer.Ordinal));
        Assert.Equal(whole, again);
        File.Delete(Path.Combine(_reports.Path, "dong.x.json.y.part"));
        Assert.Equal(files, Contents(_reports.Path));
    }

    [Fact]
    public async Task Another_period_day_or_input_makes_reports_of_its_own()
    {
        await RunAsync();
        var before = Contents(_reports.Path).Count;

        await RunAsync(asOf: new DateOnly(2023, 4, 2));
        await RunAsync(inputs: "khác");

        Assert.Equal(3 * before, Contents(_reports.Path).Count);
    }

    [Fact]
    public async Task A_survey_that_is_stopped_leaves_whole_reports_only()
    {
        using var stop = new CancellationTokenSource();
        var runner = new SurveyRunner(Checker.Rules, async (portal, token) =>
        {
            if (portal.Id is "huyen")
                await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return Check(portal, new DateOnly(2023, 4, 1), Period);
        }, Write, Options(_reports.Path, 1, new DateOnly(2023, 4, 1), ""));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(List, stop.Token));

        Assert.Equal(["an", "anh", "dong"], Contents(_reports.Path).Keys.Select(k => k.Split('.')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Scores_leave_out_what_is_undecided_and_say_what_would_raise_them()
    {
        var survey = await RunAsync();

        Assert.Equal(["1 anh", "1 dong", "1 huyen", "4 an", "4 bac"], survey.League(SurveyPack.Id).Select(e => $"{e.Rank} {e.Row.Portal.Id}").Order(StringComparer.Ordinal));
        Assert.Equal(("T-101", 2, 2m), (survey.Gains()[0].Rule.Id, survey.Gains()[0].Portals, survey.Gains()[0].Points));
        Assert.Empty(survey.Gains("anh"));
    }

    private static SurveyList List { get; } = new() { Portals = [.. Portals.Select(p => new SurveyPortal { Id = p.Id, Unit = $"UBND {p.Unit}", Level = "commune", Source = p.Id })] };

    private Task<Survey> RunAsync(int parallelism = 2, string? reports = null, DateOnly? asOf = null, string inputs = "")
    {
        var day = asOf ?? new DateOnly(2023, 4, 1);
        return new SurveyRunner(Checker.Rules, (portal, _) =>
        {
            _checked.Add(portal.Id);
            return Task.FromResult(Check(portal, day, Period));
        }, Write, Options(reports ?? _reports.Path, parallelism, day, inputs)).RunAsync(List, TestContext.Current.CancellationToken);
    }

    private static SurveyOptions Options(string reports, int parallelism, DateOnly asOf, string inputs) => new()
    {
        Reports = reports,
        Parallelism = parallelism,
        AsOf = asOf,
        Period = Period,
        Inputs = [inputs],
        Annexes = Checker.Rules.Find(SurveyPack.Id)!.Annexes,
    };

    private static CheckReport Check(SurveyPortal portal, DateOnly asOf, DateSpan period)
    {
        var (_, _, articles, hasMenu) = Portals.Single(p => p.Id == portal.Id);
        if (articles < 0)
            throw new IOException("không mở được");
        var snapshot = PortalSnapshot.For(portal.ToPortal())
            .With(FactKinds.Menus, hasMenu ? [new Menu { Role = "main" }] : [], complete: true)
            .With(FactKinds.Articles, [.. Enumerable.Range(0, articles).Select(i => new Article { Url = FormattableString.Invariant($"/{i}"), Title = "Tin", Published = i == 0 && portal.Id is "dong" ? Known<PortalDate?>.Unknown(UnknownReason.NotShown) : PortalDate.Day(new DateOnly(2023, 2, 1)) })], complete: true);
        return Checker.Check(snapshot, new CheckOptions { AsOf = asOf, Period = period });
    }

    private static Task Write(CheckReport report, Stream stream, CancellationToken token) => new JsonFormatter().WriteAsync(report, stream, token);

    private static async Task<string> TextAsync(Survey survey)
    {
        using var stream = new MemoryStream();
        await new TextFormatter().WriteAsync(survey, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal), StringComparer.Ordinal);
}
