using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

/// <summary>Rules in C# for the tests of rules in C#: a class that does what it is told.</summary>
internal sealed class CodeRules(Action<RuleRegistration> register, params RuleDescriptor[] descriptors) : PortalRule
{
    public static readonly LegalSource Letter = new() { Id = "letter", Kind = "letter", Issuer = "UBND", From = new DateOnly(2023, 1, 1), LastKnown = new DateOnly(2023, 12, 31), KnownFrom = "read" };

    public static readonly PortalSnapshot Portal = PortalSnapshot.For(new Portal { Id = "p" })
        .With(FactKinds.Banners, [new Banner { Image = "/a.png", At = new SourceLocation("https://p.example/", null, 4, 1) }, new Banner { Image = "/b.png", Alt = "Tên" }], complete: true);

    public override IReadOnlyList<RuleDescriptor> Descriptors => descriptors;

    public static RuleDescriptor Describe(string id) => new()
    {
        Id = id,
        Title = new LocalizedText($"Quy tắc {id}", $"Rule {id}"),
        Obligation = Obligation.Should,
        Remedy = new LocalizedText("Bổ sung.", "Add it."),
    };

    /// <summary>A rule that misses banners without an alternative text.</summary>
    public static CodeRules Alt(RuleDescriptor descriptor) => new(on => on.Each(FactKinds.Banners, ReportAlt), descriptor);

    public static void ReportAlt(Banner banner, RuleContext context)
    {
        if (banner.Alt.Length == 0)
            context.Report(new LocalizedText("Banner không có chữ thay thế.", "The banner has no alternative text."));
    }

    public override void Initialize(RuleRegistration on) => register(on);
}
