using System.Collections.Immutable;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>The parameters of a rule with their values on a day.</summary>
internal static class ParameterText
{
    public static void Write(DeclarativeRule rule, DateOnly asOf, ResultPage page)
    {
        foreach (var parameter in rule.Parameters)
        {
            var value = parameter.On(asOf);
            page.Pair("Tham số", "Parameter", $"{parameter.Name} = {(value is null ? page.Say("chưa có giá trị tại ngày xét", "no value on this day") : Write(value, page))}");
            if (value?.Basis is not { } basis)
                continue;
            page.Line(basis.Cite(page.Language), indent: 16);
            if (value.IsInferred)
                page.Line(page.Say("ngưỡng suy ra, văn bản không quy định", "an inferred threshold, no text sets it") + (basis.Note is null ? "" : $": {basis.Note}"), indent: 16);
        }
    }

    private static string Write(ParameterValue value, ResultPage page) => page.Say(ParameterTexts.Write(value.Value));
}
