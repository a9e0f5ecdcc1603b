using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>Why rules came out as they did, as it is told to people: one rule for each form of check, over a portal where much is doubtful.</summary>
public sealed class ExplainedTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFolder(Repository.PathOf("tests", "PortalRules.Tests", "Reporting", "Explained"))).Build();
    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 3, 20), Packs = ["test.explained"], Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)) };

    private static PortalSnapshot Portal { get; } = PortalSnapshot.For(new Portal { Id = "xa-mau", Unit = "UBND xã Mẫu" })
        .With(
            FactKinds.Sections,
            [
                Section("LỊCH TIẾP CÔNG DÂN", 3), Section("Lịch tiếp dân", 1), Section("LTCD", 1), Section("Lich tiep cong dan", 2), Section("Lịch tiếp công rân", 0), Section("Thư viền", 4),
                Section("Văn bản pháp quy", 9), new Section { Label = "Góp ý", Url = "/gop-y", ItemCount = Known<int>.Unknown() },
            ],
            complete: true)
        .With(
            FactKinds.Images,
            [Image("/a.png", "Lễ khai mạc"), Image("/b.png", "abc"), Image("/b.png", null), new Image { Src = "/c.png", Page = "/1", InArticle = true }],
            complete: true)
        .With(
            FactKinds.Articles,
            [
                Article(1, "Lễ ra quân", new DateOnly(2023, 1, 10), "Xã Tiến Lợi", 1), Article(2, "Hội nghị", new DateOnly(2022, 12, 30), "xa tien loi", 2), Article(3, "Tổng kết", new DateOnly(2023, 2, 3), "Xã Tiến Lơi", 1),
                Article(4, "Tập huấn", new DateOnly(2023, 3, 4), "Đài Truyền thanh", 0), new Article { Url = "/5", Title = "Không rõ ngày", Section = "Tin tức", ImageCount = 2, Author = Known<string?>.Unknown(), Published = Known<PortalDate?>.Unknown(UnknownReason.Disagreement), Contributor = Known<string?>.Of(null) },
            ],
            complete: true)
        .With(FactKinds.Pages, [new Page { Url = "/", Title = "Trang chủ" }], complete: true);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Every_form_of_check_is_explained(string language)
    {
        var report = Checker.Check(Portal, Options, TestContext.Current.CancellationToken);
        var explained = report.Results.Select(r => Checker.Explain(Portal, Options, r.Rule.Id, TestContext.Current.CancellationToken));
        var text = await Written.By(new TextFormatter(new TextFormatterOptions { Language = language, Explained = [.. explained] }), report);

        Snapshot.Match(text[text.IndexOf(language is "vi" ? "GIẢI THÍCH KẾT QUẢ" : "WHY IT CAME OUT SO", StringComparison.Ordinal)..], language);
    }

    [Fact]
    public void Bounded_and_whole_proof_agree() =>
        Violations.None(Checker.Check(Portal, Options, TestContext.Current.CancellationToken).Results.SelectMany(r => ProofAgreement.Differences(r, Checker.Explain(Portal, Options, r.Rule.Id, TestContext.Current.CancellationToken))));

    [Fact]
    public void A_proof_holds_the_demand_in_numbers()
    {
        var proof = Proof("EX-102");

        Assert.Equal([new ProofLimit("at-least", 1), new ProofLimit("at-most", 4)], proof.Limits);
        Assert.Equal(new ProofRange(5, 5), proof.Number);
        Assert.Equal([MatchManner.Name, MatchManner.OtherName, MatchManner.Abbreviation, MatchManner.WithoutDiacritics, MatchManner.Misspelling], proof.Matches.Select(m => m.Manner));
        Assert.All(proof.Matches, m => Assert.Equal("lich-tiep-cong-dan", m.Term));
    }

    [Fact]
    public void A_proof_says_which_days_a_period_covered()
    {
        var quarter = Proof("EX-107");
        var months = Proof("EX-105");

        Assert.Equal(Options.Period, quarter.Period!.Days);
        Assert.Equal(ProofJoin.Each, months.Join);
        Assert.Equal(["2023-01", "2023-02", "2023-03"], months.Parts.Select(p => p.Period!.Name.In("en")).Distinct());
        Assert.Contains("2023-01/Phường Phú Hài/count", months.Parts.SelectMany(p => p.Items).Select(i => i.Key));
    }

    [Fact]
    public void A_proof_names_the_values_of_parameters_and_whether_any_text_sets_them()
    {
        Assert.Equal([new ProofParameter("caption-length", new LocalizedText("5", "5"), IsInferred: true)], Proof("EX-103").Parameters);
        Assert.Equal([new ProofParameter("quota", new LocalizedText("2", "2"), IsInferred: false)], Proof("EX-105").Parameters);
        Assert.DoesNotContain("$", Proof("EX-105").Check.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_miss_before_its_deadline_is_pending_in_the_proof_too() => Assert.Equal((Outcome.Pending, Outcome.Pending), (Proof("EX-108").Outcome, Proof("EX-108").Items[0].Outcome));

    private static Proof Proof(string rule) => Checker.Check(Portal, Options, TestContext.Current.CancellationToken).Results.Single(r => r.Rule.Id == rule).Verdict.Proof!;

    private static Section Section(string label, int items) => new() { Label = label, Url = $"/{label}", ItemCount = items };

    private static Image Image(string src, string? caption) => new() { Src = src, Page = "/1", InArticle = true, Caption = Known<string?>.Of(caption) };

    private static Article Article(int number, string title, DateOnly published, string contributor, int images) => new()
    {
        Url = $"/{number}",
        Title = title,
        Section = "Tin tức",
        Published = PortalDate.Day(published),
        Contributor = contributor,
        ImageCount = images,
        Author = Known<string?>.Of(null),
    };
}
