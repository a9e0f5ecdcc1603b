using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Law;

namespace PortalRules.Reporting.Json;

/// <summary>The legal texts that a report cites, each once, with those of their duties that are cited.</summary>
internal static class LawJson
{
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        var bases = report.Results.SelectMany(r => r.Rule.Basis).ToLookup(b => b.Source.Id, StringComparer.Ordinal);
        json.WriteArray("law", bases.OrderBy(g => g.Key, StringComparer.Ordinal), (w, cited) => Write(w, cited.First().Source, [.. cited.Select(b => b.At).OfType<Locator>()]));
    }

    private static void Write(Utf8JsonWriter json, LegalSource source, IReadOnlyList<Locator> cited)
    {
        json.WriteString("id", source.Id);
        json.WriteString("kind", source.Kind);
        json.WriteString("number", source.Number);
        json.WriteString("issuer", source.Issuer);
        json.WriteDate("issued", source.Issued);
        json.WriteText("title", source.Title);
        json.WriteDate("from", source.From);
        if (source.NotBefore is not null)
            json.WriteDate("notBefore", source.NotBefore);
        json.WriteDate("to", source.To);
        json.WriteDate("lastKnown", source.LastKnown);
        json.WriteString("knownFrom", source.KnownFrom);
        json.WriteArray("duties", source.Duties.Where(d => cited.Any(c => c.Equals(d.At))), (w, duty) =>
        {
            w.WriteString("at", duty.At.Text);
            w.WriteText("gloss", duty.Gloss);
            w.WriteString("check", duty.Check);
        });
    }
}
