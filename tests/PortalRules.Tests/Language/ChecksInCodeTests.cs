using PortalRules.Facts;
using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

/// <summary>A check written in C#: "2" is a miss, "3" a question, "4" both.</summary>
public sealed class ChecksInCodeTests
{
    private static readonly CodeCheck Phones = CodeCheck.Each(
        "phones",
        FactKinds.Officials,
        (official, context) =>
        {
            var phone = official.Phone.TryGet(out var value) ? value : null;
            if (phone is "2" or "4")
                context.Report(new("Sai số", "Wrong number"));
            if (phone is "3" or "4")
                context.Review(new("Đúng số chưa?", "Is it right?"), key: "ask");
        });

    [Theory]
    [InlineData("", false, "NotApplicable ")]
    [InlineData("", true, "NeedsReview fact NeedsReview incomplete-capture")]
    [InlineData("1 1", false, "Pass ")]
    [InlineData("1", true, "NeedsReview fact NeedsReview incomplete-capture")]
    [InlineData("1 2", false, "Fail fact: n1 Fail ")]
    [InlineData("2", true, "Fail fact: n0 Fail ")]
    [InlineData("3", false, "NeedsReview ask NeedsReview rule")]
    [InlineData("3", true, "NeedsReview ask NeedsReview rule|fact NeedsReview incomplete-capture")]
    [InlineData("4", false, "Fail fact: n0 Fail |ask NeedsReview rule")]
    [InlineData("2/?", false, "NeedsReview fact: n0 NeedsReview unknown-value")]
    [InlineData("3/?", false, "NeedsReview ask NeedsReview rule")]
    [InlineData("1/?", false, "Pass ")]
    public void A_check_in_code_is_called_for_each_fact(string people, bool open, string expected)
    {
        var all = people.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => SomePeople.Of($"n{i}", p[..1], p.EndsWith('?') ? "?" : "1"));
        var judgement = SomePeople.Judge(new CodeEachCheck(Phones), all, complete: !open);
        Assert.Equal(expected, $"{judgement.Outcome} {string.Join('|', judgement.Drafts.Select(d => $"{d.Key.Replace(", 1", "", StringComparison.Ordinal)} {d.Outcome} {d.Reason}"))}");
    }

    [Fact]
    public void What_the_code_reports_is_what_people_read()
    {
        var person = SomePeople.Of("n0", "2") with { At = new SourceLocation("https://p.example/", null, 4, 1) };
        var draft = SomePeople.Judge(new CodeEachCheck(Phones), [person]).Drafts.Single();
        Assert.Equal(("n0", "Sai số", "Sai số", "Sai số", 4), (draft.Fact, draft.Sentence.Vi, draft.Detail.Vi, draft.Found.Vi, draft.Evidence.Single().Line));
        Assert.Equal("đạt phép kiểm tra \"phones\" viết bằng C# / passes the check \"phones\" written in C#", $"{new CodeEachCheck(Phones).Description.Vi} / {new CodeEachCheck(Phones).Description.En}");
    }

    [Fact]
    public void A_check_in_code_can_be_cancelled()
    {
        var (selection, _) = SomePeople.Meant([SomePeople.Of("a", "1")]);
        var scope = new PortalRules.Language.CheckScope(PortalSnapshot.For(new Portal { Id = "p" }), new DateOnly(2023, 3, 31), new PortalRules.Vocabulary.CampaignMatcher(PortalRules.Vocabulary.PortalVocabulary.Empty))
        { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => new CodeEachCheck(Phones).Judge(selection, scope));
    }
}
