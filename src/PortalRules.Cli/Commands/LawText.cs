using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>On which law a rule stands, and when that law is in force.</summary>
internal static class LawText
{
    public static void Write(RuleDescriptor rule, DateOnly asOf, ResultPage page)
    {
        foreach (var basis in rule.Basis)
        {
            page.Pair("Căn cứ", "Basis", basis.Cite(page.Language));
            page.Line($"{page.Say(LawTerms.Of(basis.Kind))}; {page.Say(LawTerms.Force(basis.Source))}; {Status(basis.Source, asOf, page)}", indent: 16);
            if (basis.Note is { } note)
                page.Line(note, indent: 16);
        }
    }

    private static string Status(LegalSource source, DateOnly asOf, ResultPage page)
    {
        var day = PlainContext.Date(asOf);
        return source.StatusOn(asOf) switch
        {
            LawStatus.NotYet => page.Say($"tại ngày {day} chưa có hiệu lực", $"not yet in force on {day}"),
            LawStatus.InForce => page.Say($"tại ngày {day} có hiệu lực", $"in force on {day}"),
            LawStatus.Ended => page.Say($"tại ngày {day} đã hết hiệu lực", $"ended before {day}"),
            _ => page.Say($"tại ngày {day} chưa xác định còn hiệu lực", $"not known to be in force on {day}"),
        };
    }
}
