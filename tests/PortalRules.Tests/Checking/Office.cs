using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;

namespace PortalRules.Tests.Checking;

/// <summary>A small pack and a small portal of which an office decides something.</summary>
internal static class Office
{
    public const string Home = "https://xamau.example.gov.vn/";

    public static readonly DateOnly Day = new(2023, 3, 31);

    private const string Alt = """
        id: TEST-101
        formerly: [TEST-001]
        title: { vi: Banner có văn bản thay thế, en: Banners have an alternative text }
        category: content
        obligation: must
        basis: [{ source: test-letter, kind: guidance }]
        select: banners
        expect: { each: { alt: present } }
        message: { vi: 'Banner "{fact}" chưa có văn bản thay thế.', en: 'The banner "{fact}" has no alternative text.' }
        remedy: { vi: Ghi văn bản thay thế., en: Write one. }
        """;

    private const string Zone = """
        id: TEST-102
        title: { vi: Banner không đặt ở cột trái, en: No banner in the left column }
        category: content
        obligation: must
        basis: [{ source: test-letter, kind: guidance }]
        select: banners
        expect: { none: { zone: left } }
        message: { vi: 'Banner "{fact}" đặt ở cột trái.', en: 'The banner "{fact}" stands on the left.' }
        remedy: { vi: Chuyển sang cột phải., en: Move it. }
        """;

    private const string ByHand = """
        id: TEST-103
        title: { vi: Nội dung giới thiệu đúng thực tế, en: The introduction is true }
        category: content
        obligation: must
        basis: [{ source: test-letter, kind: guidance }]
        question: { vi: Nội dung giới thiệu có đúng thực tế không?, en: Is the introduction true? }
        remedy: { vi: Sửa nội dung giới thiệu., en: Mend it. }
        """;

    public static PortalChecker Checker { get; } = With();

    /// <summary>The portal: one banner without a text, one whose place is not known.</summary>
    public static PortalSnapshot Snapshot { get; } = PortalSnapshot.For(new Portal { Id = "xa-mau", Unit = "UBND xã Mẫu", Url = Address(Home) })
        .With(FactKinds.Banners, Banners, complete: true);

    public static IReadOnlyList<Banner> Banners =>
    [
        new Banner { Image = $"{Home}a.png", Zone = "right", At = new SourceLocation(Home, "#a > img", 12, 3) },
        new Banner { Image = $"{Home}b.png", Alt = "Chuyển đổi số", Zone = Known<string?>.Unknown(UnknownReason.Unspecified), At = new SourceLocation(Home, "#b > img", 14, 3) },
    ];

    public static PortalChecker With(string alt = Alt, string zone = Zone, string byHand = ByHand) => PackText.Checker(
        ("law/test-letter.yaml", PackText.Law("test-letter")), ("p/pack.yaml", PackText.Pack("test.office")), ("p/alt.yaml", alt), ("p/zone.yaml", zone), ("p/by-hand.yaml", byHand));

    /// <summary>The pack with some words of a rule in other words.</summary>
    public static PortalChecker Reworded(string before, string after)
    {
        Assert.Contains(before, Alt + Zone + ByHand, StringComparison.Ordinal);
        return With(Alt.Replace(before, after, StringComparison.Ordinal), Zone.Replace(before, after, StringComparison.Ordinal), ByHand.Replace(before, after, StringComparison.Ordinal));
    }

    public static CheckReport Check(string waivers = "[]", string determinations = "[]", DateOnly? asOf = null, PortalSnapshot? snapshot = null, PortalChecker? checker = null) =>
        (checker ?? Checker).Check(snapshot ?? Snapshot, Options(waivers, determinations, asOf), TestContext.Current.CancellationToken);

    public static CheckOptions Options(string waivers = "[]", string determinations = "[]", DateOnly? asOf = null) => new()
    {
        AsOf = asOf ?? Day,
        Packs = ["test.office"],
        Waivers = WaiverList.Parse("waivers.yaml", $"waivers: {waivers}"),
        Determinations = DeterminationList.Parse("determinations.yaml", $"determinations: {determinations}"),
    };

    public static string Waiver(string rule = "TEST-101", string portal = "xa-mau", string? finding = "fact: /a.png", string until = "2023-05-31") =>
        $"{{ rule: {rule}, portal: {portal}, {(finding is null ? "" : $"finding: \"{finding}\", ")}reason: Đang nâng cấp, authority: UBND huyện, until: {until} }}";

    /// <summary>The answer to a question of a report, as review would write it.</summary>
    public static string Answer(CheckReport report, string rule, string outcome, string at = "2023-04-03T09:00:00+07:00", string more = "")
    {
        var question = report.Of(rule).Findings.Single(f => f.EvidenceHash.Length > 0);
        return $"{{ rule: {rule}, portal: xa-mau, finding: \"{question.Key}\", outcome: {outcome}, authority: Phòng VHTT, at: \"{at}\", evidence: \"{question.EvidenceHash}\"{more} }}";
    }

    public static Verdict Of(this CheckReport report, string rule) => report.Results.Single(r => string.Equals(r.Rule.Id, rule, StringComparison.Ordinal)).Verdict;

    public static bool Counts(this CheckReport report, string rule) => report.Results.Single(r => string.Equals(r.Rule.Id, rule, StringComparison.Ordinal)).CountsAsMiss;

    public static PortalUrl Address(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException($"{text} is no address", nameof(text));
}
