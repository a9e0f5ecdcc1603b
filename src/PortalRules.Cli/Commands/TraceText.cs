using System.Globalization;
using PortalRules.Cli.Output;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;

namespace PortalRules.Cli.Commands;

/// <summary>Every effective value of a rule, with the steps that led to it and the places where they stand.</summary>
internal static class TraceText
{
    public static void Write(EffectiveRule rule, DateOnly asOf, ResultPage page)
    {
        page.Blank();
        page.Line(page.Say($"Giá trị áp dụng tại ngày {PlainContext.Date(asOf)}:", $"Effective values on {PlainContext.Date(asOf)}:"), tone: Tone.Strong);
        foreach (var value in rule.Values)
        {
            page.Line($"{Name(value.Name, page)}: {page.Say(value.Value)}", indent: 2);
            foreach (var (step, i) in value.Steps.Select((s, i) => (s, i + 1)))
            {
                page.Line(page.Say(step.Text), indent: 4, lead: string.Create(CultureInfo.InvariantCulture, $"{i}. "));
                if (step.Place.Length > 0)
                    page.Line($"[{step.Place}]", indent: 7);
            }
        }
    }

    private static string Name(string name, ResultPage page) => name switch
    {
        "severity" => page.Say("Mức", "Severity"),
        "skip" => page.Say("Bỏ qua", "Skip"),
        "in-force" => page.Say("Hiệu lực", "In force"),
        "applies" => page.Say("Áp dụng cho đơn vị", "Applies to the agency"),
        _ => page.Say($"Tham số {name}", $"Parameter {name}"),
    };
}
