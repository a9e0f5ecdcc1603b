using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>How binding a demand is, in words.</summary>
internal static class ObligationWords
{
    public static LocalizedText Of(Obligation obligation) => obligation switch
    {
        Obligation.Must => new("bắt buộc", "must"),
        Obligation.Should => new("khuyến khích", "should"),
        _ => new("gợi ý", "may"),
    };
}
