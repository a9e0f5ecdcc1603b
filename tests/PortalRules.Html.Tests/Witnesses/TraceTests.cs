using PortalRules.Facts;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using static PortalRules.Html.Tests.Witnesses.Portals;

namespace PortalRules.Html.Tests.Witnesses;

public class TraceTests
{
    private const string Head = """<meta property="og:title" content="Tên khác của bài"><meta property="article:published_time" content="2023-04-10"><meta property="article:modified_time" content="2023-04-11">""";

    [Fact]
    public void The_trace_names_winner_and_losers_with_their_reasons()
    {
        var (_, trace) = Traced(Of(Head, "<time>03/04/2023 08:30</time>", "Mon, 03 Apr 2023 08:30:00 +0700"));

        var published = trace.Fields.Single(f => f.Field is "published");
        Assert.Equal(
            ["Won 2023-04-03T08:30:00+07:00", "Agreed 2023-04-03", "Lost 2023-04-10: ranks lower", "Lost 2023-04-11: the time of a change, not of publication"],
            published.Said.Select(s => $"{s.Standing} {s.Value}{(s.Why is null ? "" : $": {s.Why.En}")}"));
        var title = trace.Fields.Single(f => f is { Field: "title", Fact: "/tin/hoi-nghi.html" });
        Assert.Contains(title.Said, s => s is { Standing: Standing.Lost, Value: "Tên khác của bài" });
    }

    [Fact]
    public async Task The_trace_changes_nothing_of_the_snapshot()
    {
        foreach (var body in (string[])["", "<time>03/04/2023 08:30</time>", "<time>Thứ Năm, 03/04/2023</time>"])
        {
            var pages = Of(Head + News("\"datePublished\":\"2023-04-10\""), body, "Mon, 10 Apr 2023 08:30:00 +0700");

            Assert.Equal(await Json(pages.Read()), await Json(Traced(pages).Snapshot));
        }
    }

    [Fact]
    public void Facts_come_in_one_order_whatever_that_of_the_pages()
    {
        static string Lines(IReadOnlyList<TracedField> fields) => string.Join('\n', fields.Select(f => $"{f.Kind.Name} {f.Fact} {f.Field} {string.Join('|', f.Said.Select(s => s.Value + s.Where))}"));
        var turned = new Pages { Reversed = true }.Add("/", "<html><body><p>Chào</p></body></html>").Add("/a.html", "<html><body><main><h1>Tin một của xã</h1><p>10/04/2023</p></main></body></html>");
        var straight = new Pages().Add("/", "<html><body><p>Chào</p></body></html>").Add("/a.html", "<html><body><main><h1>Tin một của xã</h1><p>10/04/2023</p></main></body></html>");

        Assert.Equal(Lines(Traced(straight).Trace.Fields), Lines(Traced(turned).Trace.Fields));
    }

    [Fact]
    public void The_page_on_witnesses_shows_the_ranking()
    {
        var rows = DateWitnesses.All.Select(r => $"| {(int)r.Who + 1} | {r.Name.En} | {r.Power switch
        {
            DateWitnesses.Power.Dates => "dates an article alone",
            DateWitnesses.Power.Confirms => "confirms, contradicts a feed",
            DateWitnesses.Power.Suggests => "candidate only",
            _ => "nothing",
        }} |");

        Assert.Contains(string.Join('\n', rows), File.ReadAllText(Repository.PathOf("docs", "witnesses.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static async Task<string> Json(PortalSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(snapshot, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
