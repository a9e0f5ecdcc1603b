using PortalRules.Cli.Output;
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
            page.Line($"{page.Say(Kind(basis.Kind))}; {Force(basis.Source, page)}; {Status(basis.Source, asOf, page)}", indent: 16);
            if (basis.Note is { } note)
                page.Line(note, indent: 16);
        }
    }

    private static Text.LocalizedText Kind(BasisKind kind) => kind switch
    {
        BasisKind.Law => new("văn bản quy phạm", "legal text"),
        BasisKind.Guidance => new("văn bản hướng dẫn, chỉ đạo", "guidance"),
        _ => new("suy ra, văn bản không quy định", "inferred, no text sets it"),
    };

    private static string Force(LegalSource source, ResultPage page)
    {
        if (source.From is not { } first)
            return page.Say("chưa rõ ngày bắt đầu có hiệu lực", "first day in force unknown") + (source.To is { } end ? page.Say($", đến hết {PlainContext.Date(end)}", $", to {PlainContext.Date(end)}") : "");
        var from = PlainContext.Date(first);
        if (source.To is { } to)
            return page.Say($"hiệu lực từ {from} đến hết {PlainContext.Date(to)}", $"in force from {from} to {PlainContext.Date(to)}");
        return source.LastKnown is { } lastKnown
            ? page.Say($"hiệu lực từ {from}, chưa rõ ngày hết hiệu lực, biết chắc đến {PlainContext.Date(lastKnown)}", $"in force from {from}, end unknown, known to be valid on {PlainContext.Date(lastKnown)}")
            : page.Say($"hiệu lực từ {from}", $"in force from {from}");
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
