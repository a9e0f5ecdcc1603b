using PortalRules.Facts;
using PortalRules.Rules;
using PortalRules.Text;

namespace Acme;

internal sealed class BannersHaveAlternativeText : PortalRule
{
    private static readonly RuleDescriptor Descriptor = new()
    {
        Id = "ACME-0001",
        Title = new LocalizedText("Banner có chữ thay thế", "Banners have alternative text"),
        Obligation = Obligation.Should,              // a must rule also cites its law: Cites = [new LegalCitation("nd-42-2022", "Điều 4")]
        Remedy = new LocalizedText("Bổ sung chữ thay thế.", "Add an alternative text."),
    };

    public override IReadOnlyList<RuleDescriptor> Descriptors => [Descriptor];

    public override void Initialize(RuleRegistration on) => on.Each(FactKinds.Banners, (banner, context) =>
    {
        if (banner.Alt.Length == 0)
            context.Report(new LocalizedText("Banner không có chữ thay thế.", "The banner has no alternative text."));
    });
}
