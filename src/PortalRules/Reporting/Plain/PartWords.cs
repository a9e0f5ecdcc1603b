using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>What one part of a verdict is called.</summary>
internal static class PartWords
{
    public static LocalizedText Name(VerdictPart part) => (part.Group, part.Period) switch
    {
        ({ } group, { } period) => new($"{group}, {period.Name.Vi}", $"{group}, {period.Name.In("en")}"),
        ({ } group, null) => Words.Same(group),
        (null, { } period) => period.Name,
        _ => Words.Same(""),
    };
}
