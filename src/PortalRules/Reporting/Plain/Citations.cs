using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>On which law a rule stands, and how firmly.</summary>
internal static class Citations
{
    public static void Write(PlainContext c, RuleDescriptor rule, int indent)
    {
        var label = c.Say("Căn cứ: ", "Basis: ");
        foreach (var basis in rule.Basis)
        {
            c.Sheet.Write(Cite(c, basis), indent, label);
            label = new string(' ', label.Length);
        }
    }

    /// <summary>One basis: where in which text, and whether that is inferred or of doubtful force.</summary>
    public static string Cite(PlainContext c, LegalBasis basis)
    {
        var kind = basis.Kind is BasisKind.Inferred ? c.Say(" [suy ra, văn bản không quy định]", " [inferred, no text sets it]") : "";
        var status = basis.Source.StatusOn(c.Report.AsOf) switch
        {
            LawStatus.NotYet => c.Say(" [chưa có hiệu lực tại ngày xét]", " [not yet in force on the as-of date]"),
            LawStatus.Ended => c.Say(" [hết hiệu lực tại ngày xét]", " [no longer in force on the as-of date]"),
            LawStatus.Unconfirmed => c.Say(" [chưa xác định còn hiệu lực tại ngày xét]", " [not known to be in force on the as-of date]"),
            _ => "",
        };
        return $"{basis.Cite(c.Options.Language)}{kind}{status}{(basis.Note is null ? "" : $" ({basis.Note})")}";
    }
}
