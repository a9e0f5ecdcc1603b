using PortalRules.Facts;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>How completely the portal was captured: what is missing, each with its note, and what is complete.</summary>
internal static class CompletenessBlock
{
    public static Block? Of(HtmlContext c) => c.Report.Completeness.IsEmpty ? null : new("pham-vi", c.Say("Phạm vi thu thập", "What was captured"), Count: null, () => Write(c));

    private static void Write(HtmlContext c)
    {
        var gaps = c.Report.Completeness.Where(k => !k.Value.IsComplete).Select(k => GapSection.Gap(c.Plain, k.Key, k.Value)).ToList();
        if (gaps.Count > 0)
        {
            c.Sheet.Write("p", c.Say("Chưa thu thập đủ:", "Not captured completely:"));
            RuleList.Lines(c, gaps);
        }

        var whole = c.Report.Completeness.Where(k => k.Value.IsComplete).Select(k => FactKinds.Find(k.Key) is { } kind ? c.Say(kind.Help) : k.Key).ToList();
        if (whole.Count > 0)
            c.Sheet.Write("p", $"{c.Say("Đã thu thập đủ", "Captured completely")}: {string.Join("; ", whole)}.");
    }
}
